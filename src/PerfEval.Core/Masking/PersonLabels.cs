namespace PerfEval.Core.Masking;

/// <summary>The words that stand before or above personal data (栏目名称): 联系人, 负责人（签字）, 填表人, 电话.</summary>
internal static class PersonLabels
{
    /// <summary>Who is named behind it is a person.</summary>
    public const string Persons =
        "负责人|联系人|责任人|经办人|联络人|联络员|经手人|承办人|填表人|填报人|填写人|填制人|制表人|制单人|编制人|编写人|撰写人|执笔人|报告人|记录人|审核人|复核人|审查人|审批人|审定人|批准人|签发人|校对人|验收人|签收人|收件人|收款人|领款人|领取人|申请人|受益人|受助人|证明人|监护人|代理人|法定代表人|法人代表|主评人|户主|组长|组员|成员|评价人员|填表人员|填报人员|审核人员|复核人员|财务人员|经办人员|专家|项目经理|主管领导|分管领导|主要领导|负责同志|会计|出纳|姓名";

    /// <summary>What is done by signing: only with a colon behind it are they labels.</summary>
    public const string Acts = "填表|填报|制表|编制|审核|复核|审定|审批|批准|经办|承办|校对|签发|签字|签名|签章|主管|会签|人员";

    /// <summary>What a person is, before or behind the name.</summary>
    public const string Posts = "(?:局长|县长|区长|市长|镇长|乡长|主任|科长|股长|处长|院长|校长|园长|站长|所长|队长|部长|行长|馆长|社长|书记|主席|经理|总监|主管|会计师|审计师|评估师|造价师|工程师|经济师|咨询师|律师|医师|教师|讲师|教授|研究员|合伙人|专员|科员|会计|出纳)";

    /// <summary>What may stand between the label and the colon: （签字）, 及电话.</summary>
    public const string Behind = "(?:[ \u3000]{0,16}[（(][^（）()\\n]{0,12}[）)])?(?:签字|签名|签章|签署|签|盖章|姓名|及其|及|和|/|、|与|联系|电话|方式|手机|号码){0,4}[ \u3000]{0,16}";

    /// <summary>Phones that a body gives to everybody.</summary>
    public const string PublicPhones = "监督|举报|投诉|咨询|服务|热线|值班|报修|求助|救助|客服|公开|办公室|总机|信访";
}
