using PerfEval.Core.Masking;
using PerfEval.Core.Tests.Building;

namespace PerfEval.Core.Tests.Masking;

/// <summary>What a published report must still tell.</summary>
public sealed class NothingPersonalTests
{
    [Theory]
    [InlineData("年初预算365864.9元，支出13800001234元，执行率92.08%")]
    [InlineData("支出金额（元）：13912345678.00")]
    [InlineData("益财绩〔2019〕148号、云财预[2022]第12号、国发〔2018〕30号文件")]
    [InlineData("项目编码：430623221060000012345，预算编码2080299")]
    [InlineData("项目代码：2020-430623-78-01-012345")]
    [InlineData("项目编码：030-2100299，科目：0210-2300001")]
    [InlineData("统一社会信用代码：91430600MA4L12345X")]
    [InlineData("统一社会信用代码：12430000444885397X")]
    [InlineData("索引号：430623/2021-00123456，发布日期：2021-07-28")]
    [InlineData("凭证号：13987654321号")]
    [InlineData("记账凭证13900001111，发票号码04312345678")]
    [InlineData("合同编号：HT2021-13812345678")]
    [InlineData("2021年12月31日，2021.12.31，2021-12-31")]
    [InlineData("联系电话：138****1234，联系人：王某某")]
    [InlineData("监督电话：0730-7712345，举报电话12345")]
    [InlineData("服务热线：400-800-1234，投诉电话：7712345")]
    [InlineData("电话回访3000000户，满意率95%")]
    [InlineData("设计流量0.35立方米，坐标112.345678,29.123456")]
    [InlineData("邮编：414200，区划代码430623")]
    public void Amounts_codes_dates_and_public_lines_stay(string line) => Stays(line);

    [Theory]
    [InlineData("收款单位：云岭县水利局，开户行：农业银行云岭支行，账号：18562101040001234")]
    [InlineData("户名：云岭县财政局非税收入专户")]
    [InlineData("联系人：云岭县农业农村局办公室")]
    [InlineData("责任人：各乡镇人民政府")]
    [InlineData("项目负责人职务：局长")]
    [InlineData("项目负责人：                联系电话：")]
    [InlineData("填表人：________ 审核人：________ 填表日期：    年  月  日")]
    [InlineData("单位负责人（签字）：           （公章）")]
    [InlineData("成立了由局长任组长、分管财务副局长任副组长、各股室负责人为成员的领导小组")]
    [InlineData("组长：局长，副组长：分管副局长，成员：财务股、项目股、各镇水管站")]
    [InlineData("支出严格履行“经办人签字、股室负责人审核、分管领导审批”手续")]
    [InlineData("凭经办人、证明人、审批人签字的单据报账")]
    [InlineData("负责人 单位 金额 项目 成本 文号 时间")]
    [InlineData("审核：程序规范。经办：方案完善。填报：全部完成。")]
    [InlineData("联系人：李局长、王主任、张科长")]
    [InlineData("经济责任人、项目管理人员、法定代表人签字齐全")]
    [InlineData("会计 核算规范，专家 评审通过")]
    [InlineData("中小学生、村民代表、患者满意度95%，受助学生高中阶段120人")]
    [InlineData("村民金额、患者安全、职工安置到位")]
    [InlineData("项目负责人\n高标准农田建设\n联系人\n单位名称\n联系电话\n365864.9元")]
    [InlineData("农户高兴地说，农户方便的渠道，村民满意的工程")]
    [InlineData("1.管护，由站长负责\n2.方案，报局长审定\n高产，亩均增长5%")]
    [InlineData("工作人员：5名，检查人员：各股室")]
    [InlineData("主管：国务院，验收人：施工方、监理方、建设方")]
    public void Bodies_posts_and_empty_fields_stay(string line) => Stays(line);

    [Theory]
    [InlineData("单位地址：云岭县城关镇人民路12号政务中心3号楼201室")]
    [InlineData("建设地点：城关镇石桥村3组至5组，全长2公里")]
    [InlineData("公务用车湘F00001、执法车（湘FA123警）保险费")]
    [InlineData("改造幸福小区3号楼2单元楼道灯20盏")]
    [InlineData("办公地址在人民路88号")]
    [InlineData("现住人口1200户，户籍地政府负责，居住在农村人口120人")]
    [InlineData("家庭住址：云岭县城关镇")]
    [InlineData("国道107线、省道S308线、鲁班奖A级、湘财A20230001号")]
    public void Addresses_of_bodies_and_works_stay(string line) => Stays(line);

    [Theory]
    [InlineData("|项目名称|石桥渠道|项目负责人|云岭县水利局|\n|主管部门|云岭县水利局|实施单位|云岭县水利局|\n|联系人|办公室|联系电话||\n|资金总额|365864|年初预算|7712345|")]
    [InlineData("|联系电话||\n|资金总额|365864|\n|7712345|8812345|")]
    [InlineData("|项目|负责人|金额|\n|渠道|水利局|1234567|\n|道路|交通局|7654321|\n|合计||8888888|")]
    [InlineData("|一级指标|受益人|满意度|\n|效益指标|农民工|95%|\n|效益指标|受益群众|90%|")]
    [InlineData("|单位|账号|金额（元）|\n|水利局|18562101040001234|120000|\n|交通局|430015001234567890|13800001234.00|")]
    [InlineData("|监督电话|0730-7712345|\n|投诉电话|7712345|")]
    public void Forms_stay_where_they_name_no_person(string table) => Stays(table);

    private static void Stays(string text) => Assert.Equal(text, PublicCopy.Of(PrintedText.Lay(text)).Document.Text);
}
