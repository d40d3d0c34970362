import { useI18n } from './i18n/use-i18n.ts'
import { CrossIcon } from './icons.tsx'
import { useStore } from './store.ts'
import type { Toast, Toasts } from './toasts.ts'

/** What has just happened. Failures interrupt a screen reader, the rest waits its turn. */
export function ToastRegion({ toasts }: { toasts: Toasts }) {
  const { t } = useI18n()
  const shown = useStore(toasts.store).toasts
  const failures = shown.filter(toast => toast.tone === 'error')
  const others = shown.filter(toast => toast.tone !== 'error')
  return (
    <section
      class="toasts"
      aria-label={t.toast.region}
      onPointerEnter={toasts.pause}
      onPointerLeave={toasts.resume}
      onFocusIn={toasts.pause}
      onFocusOut={toasts.resume}
    >
      <div role="alert">
        {failures.map(toast => (
          <ToastCard key={toast.id} toast={toast} onDismiss={() => toasts.dismiss(toast.id)} />
        ))}
      </div>
      <div role="status">
        {others.map(toast => (
          <ToastCard key={toast.id} toast={toast} onDismiss={() => toasts.dismiss(toast.id)} />
        ))}
      </div>
    </section>
  )
}

function ToastCard({ toast, onDismiss }: { toast: Toast; onDismiss: () => void }) {
  const { t } = useI18n()
  const { action } = toast
  const run = () => {
    onDismiss()
    action?.run()
  }
  return (
    <div class={`toast toast-${toast.tone}`}>
      <span class="toast-text">{toast.text}</span>
      {action && (
        <button class="toast-action" type="button" onClick={run}>
          {action.label} {action.key && <kbd>{action.key}</kbd>}
        </button>
      )}
      <button class="toast-close" type="button" aria-label={t.toast.dismiss} onClick={onDismiss}>
        <CrossIcon />
      </button>
    </div>
  )
}
