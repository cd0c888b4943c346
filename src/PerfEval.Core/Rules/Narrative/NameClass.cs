using System.Text.RegularExpressions;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>What sort of thing a name names, told by its tail (名称所属类别): 白石镇 is a 乡镇, 河口中心小学 a 学校, 财政局 a 部门.</summary>
internal static partial class NameClass
{
    private static readonly (Regex Tail, Regex Noun)[] Classes =
    [
        (Town(), TownNoun()), (Village(), VillageNoun()), (County(), CountyNoun()), (School(), SchoolNoun()),
        (Clinic(), ClinicNoun()), (Office(), OfficeNoun()), (Company(), CompanyNoun()), (Person(), PersonNoun()),
    ];

    /// <summary>True when all names are of one sort, and the counted noun is of that sort: 白石镇、河口镇 … 乡镇.</summary>
    public static bool Fits(IReadOnlyCollection<string> names, string noun) =>
        Classes.Any(c => c.Noun.IsMatch(noun) && names.All(n => c.Tail.IsMatch(n)));

    /// <summary>True when all names are of a sort that the counted noun is not: the villages of 白石镇、河口镇, the wards of two hospitals.</summary>
    public static bool Clashes(IReadOnlyCollection<string> names, string noun) =>
        Classes.Any(c => names.All(n => c.Tail.IsMatch(n))) && !Fits(names, noun);

    /// <summary>True when the words begin with, or hold, a name of the counted sort: 白石中学新建宿舍楼 among 五所学校.</summary>
    public static bool Holds(string words, string noun) => Classes.Any(c => c.Noun.IsMatch(noun) && Enumerable.Range(2, Math.Max(0, Math.Min(12, words.Length) - 1)).Any(n => c.Tail.IsMatch(words[..n])));

    [GeneratedRegex("(?:镇|乡|街道|办事处|苏木)$")]
    private static partial Regex Town();

    [GeneratedRegex("^(?:乡镇|镇街|[镇乡]|街道|镇办|乡镇街道|地)")]
    private static partial Regex TownNoun();

    [GeneratedRegex("(?:村|社区|屯|嘎查)$")]
    private static partial Regex Village();

    [GeneratedRegex("^(?:行政|自然|贫困|示范|重点|试点|脱贫|项目|受益)*(?:村|社区)")]
    private static partial Regex VillageNoun();

    [GeneratedRegex("[县市区旗州省]$")]
    private static partial Regex County();

    [GeneratedRegex("^(?:县|市|区|省|州|旗|地市|县区|县市|省份)")]
    private static partial Regex CountyNoun();

    [GeneratedRegex("(?:学校|中学|小学|完小|高中|初中|幼儿园|教学点|职校|大学|学院|一中|二中|[一二三四五六七八九]小)$")]
    private static partial Regex School();

    [GeneratedRegex("^[^，。的]{0,5}(?:学校|中小学|校|园|学院|教学点)")]
    private static partial Regex SchoolNoun();

    [GeneratedRegex("(?:医院|卫生院|卫生所|卫生室|保健院|疾控中心|妇计中心|卫生服务中心|卫生服务站|中医院)$")]
    private static partial Regex Clinic();

    [GeneratedRegex("^[^，。的]{0,5}(?:医院|卫生院|机构|单位|卫生室|院)")]
    private static partial Regex ClinicNoun();

    [GeneratedRegex("(?:[局委办部厅股科处室队馆站所会]|中心|政府|法院|检察院)$")]
    private static partial Regex Office();

    [GeneratedRegex("^(?:主管|成员|责任|牵头|参与|相关|职能|内设|下属|直属|二级|预算|基层)*(?:部门|单位|科室|股室|处室|机构|馆|站|所|队|室|科|股|局|委局|部委)")]
    private static partial Regex OfficeNoun();

    [GeneratedRegex("(?:公司|厂|合作社|企业|农场|超市|药房|集团|银行|基地)$")]
    private static partial Regex Company();

    [GeneratedRegex("^[^，。的]{0,6}(?:公司|企业|厂商|供应商|中标人|投标人|厂|合作社|经营主体|主体|机构|单位|银行|基地|农场)")]
    private static partial Regex CompanyNoun();

    [GeneratedRegex("(?:医生|护士|人员|医师|教师|干部|专家|工程师|员|长|代表|学生|居民|村民|患者|妇女|儿童|老人|老年人|户)$")]
    private static partial Regex Person();

    [GeneratedRegex("^(?:人员|人群|对象|群体|角色|岗位|群众|人)")]
    private static partial Regex PersonNoun();
}
