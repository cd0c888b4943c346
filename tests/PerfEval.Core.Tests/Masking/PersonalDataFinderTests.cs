using PerfEval.Core.Masking;
using PerfEval.Core.Tests.Building;

namespace PerfEval.Core.Tests.Masking;

public sealed class PersonalDataFinderTests
{
    [Theory]
    [InlineData("联系电话：13800001234。", "联系电话：138****1234。")]
    [InlineData("联系电话：１３８００００１２３４", "联系电话：１３８****１２３４")]
    [InlineData("手机138-0000-1234，邮编414200", "手机138-****-1234，邮编414200")]
    [InlineData("传真（0730）7712345转801", "传真（0730）****345转***")]
    [InlineData("联系电话：0730-7712345、7712346", "联系电话：0730-****345、****346")]
    [InlineData("电话：7712345", "电话：****345")]
    [InlineData("联系电话07307712345，地址见附件", "联系电话0730****345，地址见附件")]
    [InlineData("身份证号：11010519491231002X", "身份证号：110105********002X")]
    [InlineData("身份证号码 110105194912310021", "身份证号码 110105********0021")] // a slip: the check digit is wrong
    [InlineData("身份证：110105491231002", "身份证：110105******002")]
    [InlineData("证件 110105 19491231 002X 有效", "证件 110105 ******** 002X 有效")]
    [InlineData("打入其银行账户6222021234567890128", "打入其银行账户6222***********0128")]
    [InlineData("惠农卡号：6217991234567890", "惠农卡号：6217********7890")]
    [InlineData("邮箱zhangsan@163.com。", "邮箱z***@163.com。")]
    [InlineData("微信号：zhang_san88，QQ：12345678", "微信号：z****，QQ：1****")]
    [InlineData("自驾湘F12345前往", "自驾湘F***45前往")]
    public void Numbers_by_which_a_person_is_reached_are_masked(string line, string masked) => Assert.Equal(masked, MaskedText(line));

    [Theory]
    [InlineData("联系人：张三", "联系人：张**")]
    [InlineData("联系人：王小明，电话：见公示栏", "联系人：王**，电话：见公示栏")]
    [InlineData("项目负责人（签字）：欧阳小明", "项目负责人（签字）：欧阳**")]
    [InlineData("单位负责人（签章）李大海    填表人：赵四    填表日期：2023年2月28日", "单位负责人（签章）李**    填表人：赵**    填表日期：2023年2月28日")]
    [InlineData("填表人 张　三 审核人 李四", "填表人 张** 审核人 李**")]
    [InlineData("经办：周明 复核：吴一凡 审核：郑和平", "经办：周** 复核：吴** 审核：郑**")]
    [InlineData("联系人及电话：张三 13800001234", "联系人及电话：张** 138****1234")]
    [InlineData("（联系人：陈小燕，手机：13800001234）", "（联系人：陈**，手机：138****1234）")]
    [InlineData("有疑问请找钱多多（13800001234）", "有疑问请找钱**（138****1234）")]
    [InlineData("评价组组长：孙立人，成员：何一鸣、施小鹏（财务科）、许诺", "评价组组长：孙**，成员：何**、施**（财务科）、许**")]
    [InlineData("联系人：阿依古丽·买买提", "联系人：阿**")]
    [InlineData("填报人：张三丰联系电话：7712345", "填报人：张**联系电话：****345")]
    [InlineData("组  长：何大明   党组书记、局长\n成    员：王海燕   计财股股长\n        陈  刚   项目股股长", "组  长：何**   党组书记、局长\n成    员：王**   计财股股长\n        陈**   项目股股长")]
    [InlineData("评价组成员：\n1.郭晓东，注册会计师\n2.黄丽，高级经济师", "评价组成员：\n1.郭**，注册会计师\n2.黄**，高级经济师")]
    [InlineData("参评人员：黄丽、田野、乔峰", "参评人员：黄**、田**、乔**")]
    [InlineData("分管领导：副县长赵一鸣，填 表 人：谢  芳", "分管领导：副县长赵**，填 表 人：谢**")]
    [InlineData("受益农户张桂花（石桥村2组）反映", "受益农户张**（****）反映")]
    [InlineData("脱贫户王小明家今年收入2万元", "脱贫户王**家今年收入2万元")]
    [InlineData("受益户户主王小明，住清水镇", "受益户户主王**，住清水镇")]
    public void Names_in_contact_and_signature_fields_are_masked(string line, string masked) => Assert.Equal(masked, MaskedText(line));

    [Theory]
    [InlineData("家庭住址：云岭县城关镇石桥村3组12号", "家庭住址：云岭县城关镇****")]
    [InlineData("住址：幸福小区3号楼2单元501室，电话见表", "住址：****，电话见表")]
    [InlineData("低保户李大海（家住清水村第五村民小组）", "低保户李**（家住****）")]
    [InlineData("户主：张三，云岭县城关镇石桥村3组", "户主：张**，云岭县城关镇****")]
    public void Where_a_person_lives_is_masked_below_the_town(string line, string masked) => Assert.Equal(masked, MaskedText(line));

    [Fact]
    public void Cells_beside_and_below_labels_are_masked()
    {
        const string Table = """
            |项目负责人|张三|联系电话|13800001234|
            |填报人|李 四|办公电话|667788|
            |项目金额|365864|备注|无|

            |序号|户主姓名|身份证号|银行账号|家庭住址|补助金额（元）|
            |1|巴特尔|110105194912310021|6222021234567890128|清水镇石桥村3组|1200|
            |2|王小明|11010519491231002X|6222 0212 3456 7890 128|清水镇石桥村5组|12000|
            |合计|||||13200|
            """;
        var masked = MaskedText(Table);

        foreach (var gone in new[] { "张三", "13800001234", "李 四", "667788", "巴特尔", "王小明", "110105194912310021", "11010519491231002X", "6222021234567890128", "7890 128", "石桥村" })
            Assert.DoesNotContain(gone, masked, StringComparison.Ordinal);
        foreach (var stays in new[] { "项目负责人", "365864", "|1200|", "|12000|", "13200", "清水镇****", "合计", "备注|无" })
            Assert.Contains(stays, masked, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_masked_in_its_field_is_masked_wherever_it_stands() =>
        Assert.Equal("项目由李**主持，张**参加，高峰期未受影响。\n项目负责人：李**\n联系人：高**、张**", MaskedText("项目由李大海主持，张三丰参加，高峰期未受影响。\n项目负责人：李大海\n联系人：高峰、张三丰"));

    [Fact]
    public void Labels_and_values_on_lines_of_their_own_are_read_together() =>
        Assert.Equal("项目负责人\n张**\n联系电话\n****345\n项目金额\n7712345", MaskedText("项目负责人\n张三\n联系电话\n7712345\n项目金额\n7712345"));

    [Fact]
    public void Each_tells_what_it_is_and_why()
    {
        var found = PersonalDataFinder.Find(PrintedText.Lay("联系人：张三，电话：0730-7712345"));

        Assert.Equal([PersonalDataKind.Name, PersonalDataKind.Landline], found.Select(f => f.Kind));
        Assert.Equal(["“联系人”栏的姓名", "带区号的固定电话"], found.Select(f => f.Reason));
    }

    private static string MaskedText(string text) => PublicCopy.Of(PrintedText.Lay(text)).Document.Text;
}
