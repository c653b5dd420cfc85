import type { KantataAnswer } from './kantata-answer.js';
import type { KantataQuery } from './kantata-client.js';
import type { WireReference } from './wire.js';

/** What an object of Kantata stands for in Handover: `service_model` of its external reference. */
export type ReferenceModel = 'project' | 'opportunity' | 'resource-demand' | 'employee';

/** External references of one `service_name`, of which an object of Kantata has at most one. */
export class ExternalReferences {
  constructor(private readonly serviceName: string) {}

  /** As an object is given it. `group` is what several references have in common; they are found by it. */
  written(model: ReferenceModel, reference: string, group?: string): object {
    return {
      service_name: this.serviceName,
      service_model: model,
      service_model_ref: listable(reference),
      status: 'successful',
      ...(group === undefined ? {} : { external_message: group }),
    };
  }

  /** Objects that carry one of the references. */
  carrying(model: ReferenceModel, references: readonly string[]): KantataQuery {
    return { ...this.of(model), external_reference_service_model_refs: references.map(listable).join(',') };
  }

  /** Objects whose reference is of the group. */
  ofGroup(model: ReferenceModel, group: string): KantataQuery {
    return { ...this.of(model), external_reference_external_message: group };
  }

  /** The reference that an object carries; undefined when it carries none of ours. */
  read(
    answer: KantataAnswer,
    { external_reference_ids: ids }: { external_reference_ids?: string[] },
    model: ReferenceModel,
  ): string | undefined {
    const ours = answer
      .included<WireReference>('external_references', ids)
      .find((each) => each.service_name === this.serviceName && each.service_model === model);
    return ours && ours.service_model_ref.replaceAll('%2C', ',').replaceAll('%25', '%');
  }

  private of(model: ReferenceModel): KantataQuery {
    return { external_reference_service_name: this.serviceName, external_reference_service_model: model };
  }
}

/** Lists of references are separated by commas, and there is no word of how to write one with a comma. */
function listable(reference: string): string {
  return reference.replaceAll('%', '%25').replaceAll(',', '%2C');
}

/** What a reference is a part of: `main:006…` of `main:006…#2`. */
export function groupOf(reference: string): string {
  return reference.split('#')[0]!;
}
