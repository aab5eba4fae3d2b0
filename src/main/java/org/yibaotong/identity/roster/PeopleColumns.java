package org.yibaotong.identity.roster;

import java.util.List;
import org.yibaotong.identity.intake.SheetKind;
import org.yibaotong.sheets.Column;

/** The columns of a sheet of people. */
final class PeopleColumns {

    static final Column LOGIN = Column.required("登录名", "用户名", "账号", "登录账号", "帐号");
    static final Column NAME = Column.required("姓名", "名字", "真实姓名");
    static final Column POST = Column.optional("职务", "岗位", "职位");
    static final Column UNIT = Column.required("单位", "单位名称", "所在单位", "所属单位", "工作单位", "部门", "单位编码");

    static final SheetKind SHEET = new SheetKind(
            "PEOPLE",
            "人员",
            "人",
            "/desk/people",
            List.of(LOGIN, NAME, POST, UNIT),
            List.of(List.of("zhangsan", "张三", "宣传干事", "望江街道")),
            "表里换了单位的人，在原单位的角色随之结束，由安全管理员在新单位另授；在别的单位担任的不变。");

    private PeopleColumns() {}
}
