import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useGraphiQL } from '@graphiql/react';
import { signIn, signInAs, signOut, useSession } from './session';

const roleNames: Record<string, string> = {
  PRACTITIONER: 'Practitioner',
  FOCAL_POINT: 'Focal point',
  ORGANISER: 'Organiser',
  ADMINISTRATOR: 'Administrator',
};

/** Who is asking: the way in, who one is, and the way out. */
export function AccountMenu() {
  const session = useSession();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!open) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      box.current?.querySelector('button')?.focus();
    };
    const onPress = (event: PointerEvent): void => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('pointerdown', onPress);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('pointerdown', onPress);
    };
  }, [open]);

  return (
    <div className="account" ref={box}>
      <button
        type="button"
        className={session === null ? 'bar-button primary' : 'bar-button'}
        aria-expanded={open}
        aria-haspopup="dialog"
        onClick={() => setOpen(!open)}
      >
        {session === null ? 'Sign in' : <span className="who">{session.name}</span>}
      </button>
      {open && (
        <div className="account-panel" role="dialog" aria-label="Account">
          {session === null ? (
            <SignInForm onDone={() => setOpen(false)} />
          ) : (
            <>
              <p className="who-long">
                <strong>{session.name}</strong>
                <span>{session.email}</span>
                <span>{session.as}</span>
              </p>
              <button
                type="button"
                className="bar-button"
                onClick={() => {
                  void signOut();
                  setOpen(false);
                }}
              >
                Sign out
              </button>
            </>
          )}
        </div>
      )}
    </div>
  );
}

function SignInForm({ onDone }: { readonly onDone: () => void }) {
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const roles = useDemonstrationRoles();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setFault(null);
    try {
      await work();
      onDone();
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = (name: string): string => {
      const value = data.get(name);
      return typeof value === 'string' ? value : '';
    };
    void attempt(() => signIn(text('email'), text('password')));
  };

  return (
    <>
      <form onSubmit={submit}>
        <label>
          E-mail
          <input ref={first} name="email" type="email" autoComplete="username" required />
        </label>
        <label>
          Password
          <input name="password" type="password" autoComplete="current-password" required />
        </label>
        <button type="submit" className="bar-button primary" disabled={busy}>
          Sign in
        </button>
      </form>
      {roles.length > 0 && (
        <div className="roles" role="group" aria-label="Sign in to the demonstration">
          <p>Or look at the demonstration as</p>
          {roles.map((role) => (
            <button
              key={role}
              type="button"
              className="bar-button"
              disabled={busy}
              onClick={() => void attempt(() => signInAs(role))}
            >
              {roleNames[role] ?? role}
            </button>
          ))}
        </div>
      )}
      {fault !== null && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      <p className="hint">The session stays in this tab, and ends with it.</p>
    </>
  );
}

/** The roles that the server's own schema names; none where it has no demonstration. */
function useDemonstrationRoles(): readonly string[] {
  const schema = useGraphiQL((state) => state.schema);
  const type = schema?.getType('DemonstrationRole');
  return type !== undefined && 'getValues' in type ? type.getValues().map(({ name }) => name) : [];
}
