/** Objects of Kantata, as far as the connector reads them. Ids are strings in answers and numbers in requests. */

export interface WireReference {
  id: string;
  service_name: string;
  service_model: string;
  service_model_ref: string;
}

export interface WireWorkspace {
  id: string;
  external_reference_ids?: string[];
}

/** Somebody, or as yet nobody (no `user_id`), in a role of a workspace. */
export interface WireResource {
  id: string;
  user_id?: string | null;
  role_id?: string | null;
  role_name?: string | null;
  workspace_id: number;
  updated_at: string;
  external_reference_ids?: string[];
  custom_field_value_ids?: string[];
}

/** Minutes of a resource between two days. */
export interface WireAllocation {
  id: string;
  workspace_resource_id: string;
  start_date: string;
  end_date: string;
  minutes: number;
  updated_at: string;
}

/** Time that somebody worked in a workspace on a day. */
export interface WireTimeEntry {
  id: string;
  workspace_id: string;
  time_in_minutes: number;
}

export interface WireResourceSkill {
  id: string;
  cached_skill_name: string;
  workspace_resource_id: string;
}

export interface WireCustomField {
  id: string;
  name: string;
  value_type: string;
}

export interface WireCustomFieldValue {
  id: string;
  custom_field_name: string;
  value: unknown;
}

/** A role or a skill of the account. */
export interface WireNamed {
  id: string;
  name: string;
}

export interface WireUser {
  id: string;
  role_id?: string | null;
  external_reference_ids?: string[];
  custom_field_value_ids?: string[];
}

export interface WireWorkweek {
  id: string;
  start_date?: string | null;
  end_date?: string | null;
  monday_minutes: number;
  tuesday_minutes: number;
  wednesday_minutes: number;
  thursday_minutes: number;
  friday_minutes: number;
  saturday_minutes: number;
  sunday_minutes: number;
}

export interface WireWorkweekMembership {
  id: string;
  user_id: number;
  workweek_id: string;
  start_date?: string | null;
  end_date?: string | null;
}

export interface WireTimeOff {
  id: string;
  user_id: string;
  requested_date: string;
  hours: number;
}
