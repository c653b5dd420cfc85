from trytond.pool import Pool

from . import (
    analytic, billing, contract, event, opportunity, people, project, revenue,
    staffing, turn)


def register():
    Pool.register(
        turn.Turn,
        analytic.Entry,
        project.WorkStatus,
        project.Work,
        people.Department,
        people.Employee,
        contract.Sale,
        billing.BillingProfile,
        billing.BillingSchedule,
        billing.BillingScheduleLine,
        billing.Invoice,
        revenue.RevenueSchedule,
        revenue.RevenueScheduleLine,
        staffing.ResourceDemand,
        staffing.Allocation,
        opportunity.Opportunity,
        opportunity.OpportunityLine,
        opportunity.OpportunityMilestone,
        opportunity.OpportunityRole,
        opportunity.OpportunityDeletion,
        opportunity.Note,
        event.Event,
        event.Cron,
        module='handover', type_='model')
