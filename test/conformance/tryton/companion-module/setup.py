from setuptools import setup

setup(
    name='trytond-handover',
    version='6.0.0',
    description="Tryton module that Handover's connector needs",
    license='Apache-2.0',
    packages=['handover'],
    package_data={'handover': ['tryton.cfg', '*.xml']},
    install_requires=[
        'trytond >= 6.0, < 6.1',
        'trytond_account_invoice_defer >= 6.0, < 6.1',
        'trytond_analytic_invoice >= 6.0, < 6.1',
        'trytond_analytic_sale >= 6.0, < 6.1',
        'trytond_project_invoice >= 6.0, < 6.1',
        'trytond_project_plan >= 6.0, < 6.1',
        'trytond_sale_opportunity >= 6.0, < 6.1',
        'trytond_timesheet_cost >= 6.0, < 6.1',
        ],
    entry_points={'trytond.modules': ['handover = handover']},
    )
