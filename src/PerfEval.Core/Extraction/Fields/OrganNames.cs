using System.Text.RegularExpressions;

namespace PerfEval.Core.Extraction.Fields;

/// <summary>The names of public bodies (单位名称) told by their endings: 局, 委员会, 中心, 医院, 镇人民政府 …</summary>
internal static partial class OrganNames
{
    /// <summary>The length of the body's name that opens a title; 0 where none does. 云岭县疾病预防控制中心重大传染病防控经费 opens with one.</summary>
    public static int Leading(string title)
    {
        var best = 0;
        foreach (Match end in Endings().Matches(title))
        {
            var length = end.Index + end.Length;
            if ((length < 4 && !(length == 3 && title[0] is '县' or '市' or '区')) || length > 30 || title[..length].Any(c => !IsNameCharacter(c))) continue;
            if (Boundary().IsMatch(title[length..]) && Own().IsMatch(title[..length])) best = length;
        }
        if (best > 0) return best;
        // Without a word that parts it from the name: only a body with its place, whose name doesn't go on (云岭县人民医院|迁建项目).
        foreach (Match end in SureEndings().Matches(title))
        {
            var length = end.Index + end.Length;
            if (length is < 5 or > 26 || title[..length].Any(c => !IsNameCharacter(c)) || !Placed().IsMatch(title[..length])) continue;
            var rest = title[length..];
            if (rest.Length >= 4 && !GoesOn().IsMatch(rest)) return length;
        }
        return 0;
    }

    /// <summary>True for a line that is a body's name and nothing else.</summary>
    public static bool IsWhole(string line) => line.Length is >= 4 and <= 34 && WholeName().IsMatch(line) && !NoName().IsMatch(line);

    /// <summary>Every body named with its place in running text: 云岭县水利局 in “由云岭县水利局组织”.</summary>
    public static IEnumerable<(int Start, string Name)> In(string text) =>
        Placed(text).Where(m => m.Name.Length is >= 5 and <= 24);

    private static IEnumerable<(int Start, string Name)> Placed(string text)
    {
        foreach (Match match in Mentioned().Matches(text)) yield return (match.Groups["name"].Index, match.Groups["name"].Value);
    }

    private static bool IsNameCharacter(char c) => c is >= '\u4e00' and <= '\u9fa5' or '（' or '）' or '(' or ')' or '、' or '·';

    [GeneratedRegex("(?:局|委员会|卫健委|政法委|纪委|监委|组织部|宣传部|统战部|办公室|中心|医院|学院|学校|中学|小学|大学|协会|学会|联合会|大队|支队|总队|总站|公司|政府|法院|检察院|管委会|研究院|残联|妇联|团委|总工会|幼儿园|办事处|街道办|院|所|站|馆|队|处|部|校|厅|社|场|园|委|办|会|司|镇|乡|街道)(?:（[^（）\\d]{2,12}）)?")]
    private static partial Regex Endings();

    [GeneratedRegex("(?:局|委员会|人民政府|组织部|宣传部|统战部|联合会|医院|管理处|管委会|支队|大队|检察院|法院|办公室|中心|协会|总工会)(?:（[^（）\\d]{2,12}(?:局|中心|院|馆|站|所)）)?")]
    private static partial Regex SureEndings();

    // “关于…”, 2022年, a quoted name, 部门整体支出
    [GeneratedRegex("^(?:关于|对|[“《\"]|(?:19|20)\\d{2}|二[〇○零]|部门|整体|[（(]单位[）)]整体|单位整体|项目(?:支出|资金|绩效)|财政支出|绩效|预算绩效)")]
    private static partial Regex Boundary();

    [GeneratedRegex("^(?:中共|共青团|国家税务总局)?[\u4e00-\u9fa5]{2,12}?(?:省|市|县|区|州|盟|旗|兵团|镇|乡|街道)[\u4e00-\u9fa5]{2}")]
    private static partial Regex Placed();

    // 中央财政水利发展资金, 城市社区卫生服务中心 are no single bodies.
    [GeneratedRegex("^(?!关于|对|中央(?:财政|对)|财政|农村|城乡|城市|城区|乡镇|社区|全[省市县区国]|(?:19|20)\\d|省级|市级|县级|各)")]
    private static partial Regex Own();

    [GeneratedRegex("^(?:建设|改造|扩建|改扩建|新建|迁建|装修|装饰|维修|整体|搬迁|运行|运维|设备|大楼|综合楼|业务用房|项目|工程|及|和|与|、|部|长|级|域|等|专项经费|办公用房|[一-龥]{0,4}(?:能力|大楼|用房|设备|场馆|标准化)(?:提升|建设|改造|购置|采购))")]
    private static partial Regex GoesOn();

    [GeneratedRegex("^(?:中共|共青团)?[\u4e00-\u9fa5（）()·]{2,28}(?:局|委员会|委|办公室|中心|医院|卫生院|学院|学校|中学|小学|大学|协会|学会|联合会|大队|支队|总队|总站|站|所|公司|集团|政府|处|馆|厅|办事处|法院|检察院|管委会|研究院|气象台|总工会|团委|妇联|残联|幼儿园|组织部|宣传部|统战部|纪委监委|街道办)(?:[（(](?:公章|盖章|章|签章|盖公章|加盖公章)[）)])?$")]
    private static partial Regex WholeName();

    // 存在的问题及… and a chapter's name end as no body does; 第一中学 does.
    [GeneratedRegex("^(?:附件|目录|抄送|主送|填报|一、|其他|有关|各)|情况|绩效|项目|(?:的|是|由|及其)[\u4e00-\u9fa5]*$")]
    private static partial Regex NoName();

    [GeneratedRegex(@"(?<=^|[\s，。；、：:（(“对由经向与和]|我县|根据|按照|通过|委托)(?<name>(?:中共|共青团)?[\u4e00-\u9fa5]{2,8}?(?:省|市|县|区|州|旗)[\u4e00-\u9fa5]{2,14}?(?:局|委员会|办公室|服务中心|中心|医院|联合会|管理处|管理站|大队|支队|组织部|宣传部|馆))(?=[，。；、（(\s为是负承组牵会联按根严在于对年已及将与和认高成作的])", RegexOptions.None, 2000)]
    private static partial Regex Mentioned();
}
