import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who can sign in, by what, and the mail that this takes. Addresses are compared without regard to case in ASCII alone: in the
 * collation "C" `lower` means the same on every server, and never takes one letter for another.
 */
export class Accounts0007 implements MigrationInterface {
  readonly name = 'Accounts1763900000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE account (
        id uuid NOT NULL,
        email text COLLATE "C" NOT NULL,
        name text NOT NULL,
        password_hash text,
        administrator boolean NOT NULL,
        illustrative boolean NOT NULL,
        confirmed_at timestamptz(3),
        suspended_at timestamptz(3),
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT account_pk PRIMARY KEY (id)
      );
      CREATE UNIQUE INDEX account_email_ux ON account (lower(email));
      CREATE INDEX account_created_ix ON account (created_at, id);
      CREATE INDEX account_administrator_ix ON account (id) WHERE administrator;

      CREATE TABLE account_session (
        id uuid NOT NULL,
        account_id uuid NOT NULL,
        token_hash text NOT NULL,
        agent text,
        created_at timestamptz(3) NOT NULL,
        last_seen_at timestamptz(3) NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        CONSTRAINT account_session_pk PRIMARY KEY (id),
        CONSTRAINT account_session_account_fk FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
      );
      CREATE UNIQUE INDEX account_session_token_ux ON account_session (token_hash);
      CREATE INDEX account_session_account_ix ON account_session (account_id, created_at);

      CREATE TABLE sign_up (
        token_hash text NOT NULL,
        email text COLLATE "C" NOT NULL,
        name text NOT NULL,
        password_hash text NOT NULL,
        created_at timestamptz(3) NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        CONSTRAINT sign_up_pk PRIMARY KEY (token_hash)
      );
      CREATE INDEX sign_up_email_ix ON sign_up (lower(email), created_at);

      CREATE TABLE account_token (
        token_hash text NOT NULL,
        account_id uuid NOT NULL,
        purpose text NOT NULL,
        email text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        CONSTRAINT account_token_pk PRIMARY KEY (token_hash),
        CONSTRAINT account_token_account_fk FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
        CONSTRAINT account_token_purpose CHECK (purpose IN ('SET_PASSWORD', 'CHANGE_ADDRESS')),
        CONSTRAINT account_token_email CHECK ((purpose = 'CHANGE_ADDRESS') = (email IS NOT NULL))
      );
      CREATE INDEX account_token_account_ix ON account_token (account_id, purpose);

      CREATE TABLE address_request (
        id bigint GENERATED ALWAYS AS IDENTITY,
        purpose text NOT NULL,
        email text COLLATE "C" NOT NULL,
        account_id uuid,
        name text,
        password_hash text,
        requested_at timestamptz(3) NOT NULL,
        CONSTRAINT address_request_pk PRIMARY KEY (id),
        CONSTRAINT address_request_account_fk FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
        CONSTRAINT address_request_purpose CHECK (purpose IN ('SIGN_UP', 'CONFIRM_AGAIN', 'RESET_PASSWORD', 'CHANGE_ADDRESS')),
        CONSTRAINT address_request_sign_up
          CHECK ((purpose = 'SIGN_UP') = (name IS NOT NULL) AND (purpose = 'SIGN_UP') = (password_hash IS NOT NULL)),
        CONSTRAINT address_request_change CHECK ((purpose = 'CHANGE_ADDRESS') = (account_id IS NOT NULL))
      );

      CREATE TABLE outside_identity (
        issuer text NOT NULL,
        subject text NOT NULL,
        account_id uuid NOT NULL,
        linked_at timestamptz(3) NOT NULL,
        CONSTRAINT outside_identity_pk PRIMARY KEY (issuer, subject),
        CONSTRAINT outside_identity_account_fk FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
      );
      CREATE INDEX outside_identity_account_ix ON outside_identity (account_id);

      CREATE TABLE throttle (
        key text NOT NULL,
        spent integer NOT NULL,
        resets_at timestamptz(3) NOT NULL,
        CONSTRAINT throttle_pk PRIMARY KEY (key)
      );
      CREATE INDEX throttle_resets_ix ON throttle (resets_at);

      CREATE TABLE mail (
        id uuid NOT NULL,
        key text,
        account_id uuid,
        recipient text NOT NULL,
        subject text NOT NULL,
        body text NOT NULL,
        queued_at timestamptz(3) NOT NULL,
        not_before timestamptz(3) NOT NULL,
        attempts integer NOT NULL DEFAULT 0,
        last_error text,
        sent_at timestamptz(3),
        parked_at timestamptz(3),
        CONSTRAINT mail_pk PRIMARY KEY (id),
        CONSTRAINT mail_account_fk FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
      );
      CREATE UNIQUE INDEX mail_key_ux ON mail (key);
      CREATE INDEX mail_due_ix ON mail (not_before) WHERE sent_at IS NULL AND parked_at IS NULL;
      CREATE INDEX mail_account_ix ON mail (account_id);
      CREATE INDEX mail_queued_ix ON mail (queued_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE mail, throttle, outside_identity, address_request, account_token, sign_up, account_session, account`,
    );
  }
}
