"""Words that Handover and this module share; the connector sends and reads them as they are."""

CONTRACT_TYPES = [
    (None, ""),
    ('time-and-materials', "Time and materials"),
    ('fixed-price', "Fixed price"),
    ('milestone', "Milestone"),
    ('retainer', "Retainer"),
    ('managed-service', "Managed service"),
    ('subscription', "Subscription"),
    ]
BILLING_METHODS = [
    (None, ""),
    ('time-and-expenses', "Time and expenses"),
    ('fixed-schedule', "Fixed schedule"),
    ('milestone', "Milestone"),
    ('recurring', "Recurring"),
    ]
BILLING_FREQUENCIES = [
    ('once', "Once"),
    ('monthly', "Monthly"),
    ('quarterly', "Quarterly"),
    ('yearly', "Yearly"),
    ('on-milestone', "On milestone"),
    ]
REVENUE_METHODS = [
    ('as-billed', "As billed"),
    ('straight-line', "Straight line"),
    ('percentage-of-completion', "Percentage of completion"),
    ('on-milestone', "On milestone"),
    ]
RECORD_STATES = [
    ('active', "Active"),
    ('closed', "Closed"),
    ('cancelled', "Cancelled"),
    ]
CERTAINTIES = [
    ('tentative', "Tentative"),
    ('firm', "Firm"),
    ]
