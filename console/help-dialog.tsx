import { Dialog } from './dialog.tsx'
import { useI18n } from './i18n/use-i18n.ts'

export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { t } = useI18n()
  const rows: [keys: string[], meaning: string][] = [
    [['J'], t.help.next],
    [['K'], t.help.previous],
    [['P'], t.help.publish],
    [['R'], t.help.reject],
    [['1', '…', '6'], t.help.digits],
    [['Enter'], t.help.confirm],
    [['Z'], t.help.undo],
    [['?'], t.help.help],
    [['Esc'], t.help.escape],
  ]
  return (
    <Dialog titleId="help-title" onClose={onClose} onKeyDown={event => event.key === '?' && onClose()}>
      <h2 id="help-title">{t.help.title}</h2>
      <dl class="keys">
        {rows.map(([keys, meaning]) => (
          <div key={meaning}>
            <dt>
              {keys.map(key => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p class="dialog-note">{t.help.note}</p>
      <div class="dialog-actions">
        <button class="button" type="button" onClick={onClose}>
          {t.help.close}
        </button>
      </div>
    </Dialog>
  )
}
