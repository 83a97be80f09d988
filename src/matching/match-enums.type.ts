import { enumType } from '../graphql/enums';
import type { ChangeKind } from './engine/changes/change';
import type { CriterionCode } from './engine/criteria/criterion';
import type { ShownFailure } from './engine/for-viewer';

export const CriterionEnum = enumType<CriterionCode>(
  'Criterion',
  'What a side of a match is judged by; docs/matching.md has each formula and its source.',
  {
    THEME: 'How far what is given covers what is needed, by theme and SDG target.',
    MODALITY: 'How far the ways of cooperating fit.',
    TEXT: "Share of the beneficiary's telling words that the partner's text has too; unknown across languages.",
    TIME: 'Days in common against days needed.',
    VOLUME: 'Amount offered against amount needed, in the same unit.',
    LANGUAGE: 'The best working language in common, or interpretation.',
    CONTEXT: 'Likeness of development situation, or difference where that is asked for.',
    EXPERIENCE: 'What the other has completed in the theme, and with this partner.',
    GEOGRAPHY: "Whether the other's country is preferred or avoided.",
    FUNDING: 'How far the need for funds is met.',
    TRUST: "The other's verification, and how it answers.",
  },
);

export const RuleEnum = enumType<ShownFailure['code']>(
  'MatchRule',
  'What must hold for two proposals to match.',
  {
    DIFFERENT_INSTITUTION: 'They come from different institutions.',
    DIFFERENT_COUNTRY: 'Beneficiary and pivotal partner come from different countries.',
    SOUTH_PAIR: 'Beneficiary and pivotal partner satisfy the eligibility profile on the day.',
    FACILITATOR: 'A facilitating partner is a third, distinct actor.',
    COMPLEMENT: 'Something that is needed is given, at a similarity of 3000 or more.',
    MUST_COVERED: 'Every need of importance MUST is covered, at a similarity of 3000 or more.',
    TIME: 'The windows overlap by the days needed.',
    LANGUAGE: 'There is a working language in common, or an interpreter.',
    GEOGRAPHY: 'Each comes from where the other looks for partners.',
    CAPACITY: 'Each has fewer active matches than its limit.',
    VERIFIED: 'Neither institution is rejected or flagged, and each has the level that the other asks for.',
    NO_VETO: 'Neither has declined the other.',
    LIVE: 'Both are published and valid on the day.',
    FUNDING_CLOSED: 'Where one needs funds, another offers or shares them.',
    LOGISTICS: 'Where one needs logistics, some member brings them.',
    VISIBLE: 'The viewer may see both.',
    BELOW_FLOOR: 'Both sides of a pair score 3500 or more; a triple has no floor.',
    ADDED_VALUE:
      'In a triple, both givers together cover 500 more of the needs than the better of them alone, or the facilitating partner closes a gap between two who would otherwise match.',
    UNAVAILABLE:
      "The counterpart is not available, for a reason that is its institution's own, or that would tell which institution it is.",
  },
);

export const ChangeKindEnum = enumType<ChangeKind>(
  'NearestChangeKind',
  'Kinds of single changes, from the smallest to the greatest.',
  {
    PUBLISH: 'Publish a draft, or resume what was paused.',
    EXTEND_VALIDITY: 'Renew it for so many days.',
    MOVE_WINDOW: 'Move its window by so many days.',
    WIDEN_WINDOW: 'Widen its window by so many days.',
    ADMIT_COUNTRY: 'Look for partners in that country too.',
    WITHDRAW_VETO: 'Take back a refusal.',
    RAISE_CAPACITY: 'Take on so many more matches.',
    ADD_INTERPRETER: 'Bring interpretation.',
    BRING_LOGISTICS: 'Bring logistics.',
    SHARE_COSTS: 'Share the costs.',
    ADD_GIVE: 'Give that too.',
    VERIFY_INSTITUTION: 'Have the institution verified to that level.',
    FACILITATING_PARTNER: 'Find a facilitating partner who brings what is missing.',
  },
);
