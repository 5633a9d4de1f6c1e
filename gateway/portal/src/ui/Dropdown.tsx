import { type ReactNode, useEffect, useId, useRef } from 'react';
import classes from './Dropdown.module.css';

type Props = {
  /** Where it opens: under the top bar, or above the phone's bottom bar. */
  place: 'top' | 'bottom';
  className: string | undefined;
  current?: boolean;
  trigger: ReactNode;
  children: ReactNode;
};

/**
 * Uses the browser's popover, which closes with Escape or a click outside and returns the focus.
 */
export function Dropdown({ place, className, current, trigger, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = panel.current;
    const toggled = (event: Event) =>
      button.current?.setAttribute(
        'aria-expanded',
        String((event as ToggleEvent).newState === 'open'),
      );
    element?.addEventListener('toggle', toggled);
    return () => element?.removeEventListener('toggle', toggled);
  }, []);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-expanded="false"
        aria-controls={id}
        data-current={current || undefined}
        popoverTarget={id}
      >
        {trigger}
      </button>
      <div ref={panel} id={id} popover="auto" className={classes.panel} data-place={place}>
        {children}
      </div>
    </>
  );
}

/** Closes the dropdown that contains an element. */
export function closeDropdown(inside: Element): void {
  inside.closest<HTMLElement>('[popover]')?.hidePopover();
}
