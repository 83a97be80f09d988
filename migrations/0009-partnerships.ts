import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From a match to a partnership: interest and its answers, what grows out of it, and the whole way as a history. */
export class Partnerships0009 implements MigrationInterface {
  readonly name = 'Partnerships1763900000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(interests);
    await runner.query(partnerships);
    await runner.query(agreements);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE agreement_confirmation, agreement_party, agreement, outcome, follow_up;
      ALTER TABLE commitment DROP COLUMN partnership_id;
      DROP TABLE match_change, partnership, interest_member, interest, shortlisting;
    `);
  }
}

// Of one set of proposals one interest goes on at a time: `proposal_set` is their ids in order, whoever asked whom.
const interests = `
  CREATE TABLE shortlisting (
    proposal_id uuid NOT NULL,
    counterpart_id uuid NOT NULL,
    shortlisted_at timestamptz(3) NOT NULL,
    CONSTRAINT shortlisting_pk PRIMARY KEY (proposal_id, counterpart_id),
    CONSTRAINT shortlisting_proposal_fk FOREIGN KEY (proposal_id) REFERENCES proposal (id) ON DELETE CASCADE,
    CONSTRAINT shortlisting_counterpart_fk FOREIGN KEY (counterpart_id) REFERENCES proposal (id) ON DELETE CASCADE,
    CONSTRAINT shortlisting_members CHECK (proposal_id <> counterpart_id)
  );

  CREATE TABLE interest (
    id uuid NOT NULL,
    proposal_set text NOT NULL,
    state text NOT NULL,
    sent_at timestamptz(3) NOT NULL,
    expires_at timestamptz(3) NOT NULL,
    reminded_at timestamptz(3),
    decline_reason text,
    decline_text text,
    closed_at timestamptz(3),
    illustrative boolean NOT NULL,
    CONSTRAINT interest_pk PRIMARY KEY (id),
    CONSTRAINT interest_state CHECK (state IN ('INTEREST_SENT', 'MUTUAL', 'DECLINED', 'WITHDRAWN', 'EXPIRED')),
    CONSTRAINT interest_closed CHECK (state = 'MUTUAL' OR (state = 'INTEREST_SENT') = (closed_at IS NULL)),
    CONSTRAINT interest_reason CHECK ((state = 'DECLINED') = (decline_reason IS NOT NULL))
  );
  CREATE UNIQUE INDEX interest_current_ux ON interest (proposal_set) WHERE closed_at IS NULL;
  CREATE INDEX interest_set_ix ON interest (proposal_set, sent_at);
  CREATE INDEX interest_sent_ix ON interest (sent_at, id);
  CREATE INDEX interest_due_ix ON interest (expires_at, id) WHERE state = 'INTEREST_SENT';

  CREATE TABLE interest_member (
    id uuid NOT NULL,
    interest_id uuid NOT NULL,
    proposal_id uuid NOT NULL,
    role text NOT NULL,
    sender boolean NOT NULL,
    message text,
    answer text,
    answered_at timestamptz(3),
    sent_at timestamptz(3) NOT NULL,
    CONSTRAINT interest_member_pk PRIMARY KEY (id),
    CONSTRAINT interest_member_interest_fk FOREIGN KEY (interest_id) REFERENCES interest (id),
    CONSTRAINT interest_member_proposal_fk FOREIGN KEY (proposal_id) REFERENCES proposal (id),
    CONSTRAINT interest_member_role CHECK (role IN ('BENEFICIARY', 'PIVOTAL', 'FACILITATING')),
    CONSTRAINT interest_member_answer
      CHECK (answer IN ('ACCEPTED', 'DECLINED') AND NOT sender AND answered_at IS NOT NULL OR answer IS NULL)
  );
  CREATE UNIQUE INDEX interest_member_proposal_ux ON interest_member (interest_id, proposal_id);
  CREATE UNIQUE INDEX interest_member_role_ux ON interest_member (interest_id, role);
  CREATE UNIQUE INDEX interest_member_sender_ux ON interest_member (interest_id) WHERE sender;
  CREATE INDEX interest_member_proposal_ix ON interest_member (proposal_id, sent_at, id);

  CREATE TABLE match_change (
    interest_id uuid NOT NULL,
    number integer NOT NULL,
    from_state text,
    to_state text NOT NULL,
    role text,
    reason text,
    changed_by text NOT NULL,
    changed_at timestamptz(3) NOT NULL,
    CONSTRAINT match_change_pk PRIMARY KEY (interest_id, number),
    CONSTRAINT match_change_interest_fk FOREIGN KEY (interest_id) REFERENCES interest (id)
  );
  CREATE TRIGGER match_change_append_only BEFORE UPDATE OR DELETE ON match_change
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;

const partnerships = `
  CREATE TABLE partnership (
    id uuid NOT NULL,
    interest_id uuid NOT NULL,
    state text NOT NULL,
    opened_at timestamptz(3) NOT NULL,
    closed_at timestamptz(3),
    end_reason text,
    illustrative boolean NOT NULL,
    CONSTRAINT partnership_pk PRIMARY KEY (id),
    CONSTRAINT partnership_interest_fk FOREIGN KEY (interest_id) REFERENCES interest (id),
    CONSTRAINT partnership_state CHECK (state IN ('NEGOTIATING', 'AGREED', 'IN_IMPLEMENTATION', 'COMPLETED', 'ENDED')),
    CONSTRAINT partnership_closed CHECK ((state IN ('COMPLETED', 'ENDED')) = (closed_at IS NOT NULL)),
    CONSTRAINT partnership_reason CHECK ((state = 'ENDED') = (end_reason IS NOT NULL))
  );
  CREATE UNIQUE INDEX partnership_interest_ux ON partnership (interest_id);
  CREATE INDEX partnership_opened_ix ON partnership (opened_at, id);

  ALTER TABLE commitment ADD COLUMN partnership_id uuid,
    ADD CONSTRAINT commitment_partnership_fk FOREIGN KEY (partnership_id) REFERENCES partnership (id);
  CREATE UNIQUE INDEX commitment_partnership_ux ON commitment (partnership_id, proposal_id);

  CREATE TABLE follow_up (
    id uuid NOT NULL,
    partnership_id uuid NOT NULL,
    title text NOT NULL,
    owner_id uuid,
    due_on date NOT NULL,
    state text NOT NULL,
    due_told_at timestamptz(3),
    revision integer NOT NULL,
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    CONSTRAINT follow_up_pk PRIMARY KEY (id),
    CONSTRAINT follow_up_partnership_fk FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT follow_up_owner_fk FOREIGN KEY (owner_id) REFERENCES participant (id) ON DELETE SET NULL,
    CONSTRAINT follow_up_state CHECK (state IN ('OPEN', 'DONE', 'CANCELLED'))
  );
  CREATE INDEX follow_up_partnership_ix ON follow_up (partnership_id, due_on, id);
  CREATE INDEX follow_up_due_ix ON follow_up (due_on, id) WHERE state = 'OPEN' AND due_told_at IS NULL;

  CREATE TABLE outcome (
    partnership_id uuid NOT NULL,
    proposal_id uuid NOT NULL,
    scores jsonb NOT NULL,
    comment text,
    answered_at timestamptz(3) NOT NULL,
    CONSTRAINT outcome_pk PRIMARY KEY (partnership_id, proposal_id),
    CONSTRAINT outcome_partnership_fk FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT outcome_proposal_fk FOREIGN KEY (proposal_id) REFERENCES proposal (id)
  );
`;

// An agreement is of a partnership, whose members are its parties, or stands alone between parties of its own.
const agreements = `
  CREATE TABLE agreement (
    id uuid NOT NULL,
    partnership_id uuid,
    kind text NOT NULL,
    title text NOT NULL,
    note text,
    signed_on date,
    starts_on date,
    ends_on date,
    document_link text,
    confidential boolean NOT NULL,
    state text NOT NULL,
    illustrative boolean NOT NULL,
    created_at timestamptz(3) NOT NULL,
    CONSTRAINT agreement_pk PRIMARY KEY (id),
    CONSTRAINT agreement_partnership_fk FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT agreement_kind CHECK (kind IN ('LETTER_OF_INTENT', 'MEMORANDUM', 'WORK_PLAN', 'PROJECT', 'CONTRACT')),
    CONSTRAINT agreement_state CHECK (state IN ('PROPOSED', 'AGREED', 'WITHDRAWN')),
    CONSTRAINT agreement_days CHECK (starts_on <= ends_on)
  );
  CREATE INDEX agreement_partnership_ix ON agreement (partnership_id, created_at, id);
  CREATE INDEX agreement_created_ix ON agreement (created_at, id);

  CREATE TABLE agreement_party (
    agreement_id uuid NOT NULL,
    position smallint NOT NULL,
    country text,
    institution_id uuid,
    CONSTRAINT agreement_party_pk PRIMARY KEY (agreement_id, position),
    CONSTRAINT agreement_party_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id) ON DELETE CASCADE,
    CONSTRAINT agreement_party_country_fk FOREIGN KEY (country) REFERENCES country (alpha3),
    CONSTRAINT agreement_party_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id),
    CONSTRAINT agreement_party_one CHECK ((country IS NULL) <> (institution_id IS NULL))
  );
  CREATE INDEX agreement_party_country_ix ON agreement_party (country);
  CREATE INDEX agreement_party_institution_ix ON agreement_party (institution_id);

  CREATE TABLE agreement_confirmation (
    agreement_id uuid NOT NULL,
    proposal_id uuid NOT NULL,
    confirmed_at timestamptz(3) NOT NULL,
    CONSTRAINT agreement_confirmation_pk PRIMARY KEY (agreement_id, proposal_id),
    CONSTRAINT agreement_confirmation_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id) ON DELETE CASCADE,
    CONSTRAINT agreement_confirmation_proposal_fk FOREIGN KEY (proposal_id) REFERENCES proposal (id)
  );
`;
