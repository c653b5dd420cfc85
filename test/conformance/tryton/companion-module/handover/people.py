from trytond.model import ModelSQL, ModelView, Unique, fields
from trytond.pool import PoolMeta
from trytond.pyson import Eval


class Department(ModelSQL, ModelView):
    "Department"
    __name__ = 'company.department'
    code = fields.Char("Code", required=True)
    name = fields.Char("Name", required=True)
    company = fields.Many2One('company.company', "Company", required=True)
    parent = fields.Many2One(
        'company.department', "Parent",
        domain=[('company', '=', Eval('company', -1))],
        depends=['company'])
    cost_centre = fields.Char("Cost Centre", required=True)
    head = fields.Many2One('company.employee', "Head")

    @classmethod
    def __setup__(cls):
        super().__setup__()
        table = cls.__table__()
        cls._sql_constraints.append(('code_uniq',
                Unique(table, table.code), 'handover.msg_department_code_taken'))


class Employee(metaclass=PoolMeta):
    __name__ = 'company.employee'
    department = fields.Many2One(
        'company.department', "Department",
        domain=[('company', '=', Eval('company', -1))],
        depends=['company'])
    job_title = fields.Char("Job Title")
    skills = fields.Text("Skills", help="One a line.")
    manages_projects = fields.Boolean("Manages Projects")
    placeholder = fields.Boolean("Placeholder",
        help="Stands for a role that nobody is assigned to yet.")

    @staticmethod
    def default_manages_projects():
        return False

    @staticmethod
    def default_placeholder():
        return False
