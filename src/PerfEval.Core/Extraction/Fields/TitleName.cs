using System.Text.RegularExpressions;

namespace PerfEval.Core.Extraction.Fields;

/// <summary>What is left of a title when the report words, the body, the place and the year are gone: the name of the project (项目名称).</summary>
internal static partial class TitleName
{
    private const string Opening = "（(“《【〈\"";
    private const string Closing = "）)”》】〉\"";

    public static string Of(string title, IEnumerable<string?> leads)
    {
        var name = Lead(Report(title), [.. leads.OfType<string>().Where(l => l.Length > 1)]);
        return Whole(name);
    }

    // …项目支出绩效自评报告（2022年度）
    private static string Report(string title)
    {
        for (var before = ""; before != title;)
        {
            before = title;
            title = YearBracket().Replace(title, "");
            title = ReportWords().Replace(title, "");
            title = Rest().Replace(title, "");
            title = SpendingOf().Replace(title, "");
            title = Spending().Replace(title, "");
            title = MoneyOfProject().Replace(title, "");
            title = ProjectOfWorks().Replace(title, "");
        }
        return title;
    }

    private static string Lead(string name, List<string> leads)
    {
        for (var before = ""; before != name;)
        {
            before = name;
            name = Opens().Replace(name, "");
            foreach (var lead in leads)
            {
                if (name.StartsWith(lead, StringComparison.Ordinal) && name.Length > lead.Length + 1) name = name[lead.Length..];
            }
            // A body may follow the year: 2022年度云岭县档案馆“…”.
            var organ = OrganNames.Leading(name);
            if (organ > 0) name = name[organ..];
        }
        // 一般公共服务支出——“一村一辅警”专项经费
        var dash = name.LastIndexOf("——", StringComparison.Ordinal);
        return dash >= 0 && name.Length - dash > 6 ? name[(dash + 2)..] : name;
    }

    // Quotes around the whole name fall away, and what is left of a pair.
    private static string Whole(string name)
    {
        for (var before = ""; before != name;)
        {
            before = name;
            name = name.Trim(' ', '的', '—', '、', '，', '：');
            if (name.Length < 2) return name;
            if (name[0] is '“' or '《' or '"' && Partner(name, 0) == name.Length - 1) name = name[1..^1];
            else if (Opening.Contains(name[0], StringComparison.Ordinal) && Partner(name, 0) < 0) name = name[1..];
            else if (Closing.Contains(name[^1], StringComparison.Ordinal) && name[^1] != '"' && !HasOpening(name)) name = name[..^1];
        }
        return name;
    }

    private static int Partner(string name, int at)
    {
        var close = Closing[Opening.IndexOf(name[at], StringComparison.Ordinal)];
        var depth = 0;
        for (var i = at; i < name.Length; i++)
        {
            if (i > at && name[i] == close && --depth == 0) return i;
            if (name[i] == name[at]) depth++;
        }
        return -1;
    }

    private static bool HasOpening(string name)
    {
        var open = Opening[Closing.IndexOf(name[^1], StringComparison.Ordinal)];
        return name.Count(c => c == open) >= name.Count(c => c == name[^1]);
    }

    [GeneratedRegex("[（(](?:(?:19|20)\\d{2}[-—至]?(?:\\d{2,4})?年?度?|[^（）()]{0,6}(?:单位自评|自评|模板|样表|参考|范本|试行|修订|汇总|送审|终稿|定稿)[^（）()]{0,4})[）)]$")]
    private static partial Regex YearBracket();

    // 绩效自评报告, 支出绩效评价自评情况的报告, 自评表
    [GeneratedRegex("(?:预算|整体|目标)?(?:绩效|自评|自我评价|自查)(?:的|目标|评价|自评价?|自我评价|自查|工作|完成|情况|结果|总结|考评)*(?:的)?(?:报告书?|自评表|表|总结|说明|函|材料|请示)?(?:的(?:函|报告|请示))?$")]
    private static partial Regex ReportWords();

    [GeneratedRegex("(?:的|开展|第三方|(?<=资金|补助)转移支付|(?:19|20)\\d{2}年度?(?:项目)?支出|(?:19|20)\\d{2}年度?|使用(?:情况)?|预算执行(?:情况)?|财政支出|执行情况|进行|情况)$")]
    private static partial Regex Rest();

    // 运行经费|项目支出
    [GeneratedRegex("(?<=经费|资金|补助|补贴|费用?)项目支出$")]
    private static partial Regex SpendingOf();

    // 天网工程（三期）建设项目|支出
    [GeneratedRegex("(?<=项目|工程|资金|经费|补助|专项|费|）|”|》|服务|建设|维护|管理)支出$")]
    private static partial Regex Spending();

    // 巩固提升工程|项目
    [GeneratedRegex("(?<=工程)项目$")]
    private static partial Regex ProjectOfWorks();

    [GeneratedRegex("(?<=项目|工程)(?:专项)?(?:资金|经费)$")]
    private static partial Regex MoneyOfProject();

    [GeneratedRegex(@"^(?:附件[\d一二三四五六七八九十-]*[：:]?|关于|报送|上报|开展|印发|对(?!口|外)|[\u4e00-\u9fa5]{2,12}?(?:省|市|县|区|州|盟|旗)(?=(?:19|20)\d{2}年)|(?:19|20)\d{2}(?:[-—至](?:19|20)?\d{2})?年?度?(?=\D)|二[〇○零0]{1,2}[一二三四五六七八九]{1,2}年?度?|二[〇○零0]二[〇○零0一二三四五六七八九]年?度?|中央对地方(?:专项|一般性|共同财政事权)?转移支付(?=[^资])|(?:年度|度)?(?:县|市|区|省)?本级(?=财政|预算|项目|部门)|财政支出(?=项目)|部门预算|预算)")]
    private static partial Regex Opens();
}
