import type { ComponentChildren } from 'preact'

const Icon = ({ children }: { children: ComponentChildren }) => (
  <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    {children}
  </svg>
)

export const Logo = () => (
  <svg class="logo" viewBox="0 0 32 32" width="24" height="24" aria-hidden="true" focusable="false">
    <rect width="32" height="32" rx="8" class="logo-ground" />
    <path d="M8 9h16v11h-9l-5 4v-4H8z" class="logo-figure" />
  </svg>
)

export const CheckIcon = () => (
  <Icon>
    <path d="M3 8.5l3.2 3.2L13 5" />
  </Icon>
)
export const CrossIcon = () => (
  <Icon>
    <path d="M4 4l8 8M12 4l-8 8" />
  </Icon>
)
export const RemoveIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.5" />
    <path d="M4.2 4.2l7.6 7.6" />
  </Icon>
)
export const UndoIcon = () => (
  <Icon>
    <path d="M6 3.5L3 6.5l3 3M3.4 6.5H10a3 3 0 010 6H7" />
  </Icon>
)
export const BackIcon = () => (
  <Icon>
    <path d="M10 3L5 8l5 5" />
  </Icon>
)
export const OutIcon = () => (
  <Icon>
    <path d="M6.5 4H4v8h8V9.5M9 3.5h3.5V7M12 4L7.5 8.5" />
  </Icon>
)
export const ClockIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.5" />
    <path d="M8 5v3.2l2.2 1.3" />
  </Icon>
)
export const PersonIcon = () => (
  <Icon>
    <circle cx="8" cy="5.6" r="2.6" />
    <path d="M3 13.2c.6-2.6 2.5-3.8 5-3.8s4.4 1.2 5 3.8" />
  </Icon>
)
export const ReplyIcon = () => (
  <Icon>
    <path d="M6 4L2.8 7.2 6 10.400M3 7.200h5.500A4.5 4.5 0 0113 11.700v.8" />
  </Icon>
)
