using System.Text.RegularExpressions;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>
/// Lays the words for two things (事项) side by side: the runs that they share in order, and what either has between. Where both have words of their own at one
/// place (非遗传承人补助, 非遗传承基地补助) they are two kinds; a place or a number is none: 作业点标准化改造, 先锋、小佘太两处作业点.
/// </summary>
internal static partial class AlignedNames
{
    private const int Run = 2;
    private const int Sure = 4;

    /// <param name="whole">What is told done, of all there is.</param>
    /// <param name="one">What is told open.</param>
    /// <param name="isPart">True when the one is told as some of what the whole counts (两处, 部分, 3个).</param>
    public static bool Covers(string whole, string one, bool isPart)
    {
        var (w, o) = (Clean(whole), Clean(one));
        var shared = Shared(w, o);
        if (shared.Count == 0) return false;
        var (total, longest) = (shared.Sum(s => s.Length), shared.Max(s => s.Length));
        var (atW, atO) = (0, 0);
        for (var i = 0; i <= shared.Count; i++)
        {
            var last = i == shared.Count;
            var (ofW, ofO) = (Own(w[atW..(last ? w.Length : shared[i].InWhole)]), Own(o[atO..(last ? o.Length : shared[i].InOne)]));
            if (last) (ofW, ofO) = (Deed().Replace(ofW, ""), Deed().Replace(ofO, ""));
            if (Differ(ofW, ofO, i == 0, isPart) || (last && (Paper().IsMatch(ofW) || Paper().IsMatch(ofO)))) return false;
            if (last) return longest >= Sure || (total >= Sure && ofW.Length + ofO.Length == 0) || total > Sure || (isPart && ofW.Length + ofO.Length == 0 && (longest > Run || !Generic().IsMatch(o.Replace("|", "", StringComparison.Ordinal))));
            (atW, atO) = (shared[i].InWhole + shared[i].Length, shared[i].InOne + shared[i].Length);
        }
        return false;
    }

    /// <summary>设备, 系统: no name of one thing.</summary>
    public static bool IsGeneric(string words) => Generic().IsMatch(words);

    private static bool Differ(string whole, string one, bool first, bool isPart)
    {
        // 低保对象信息年度复核 is 低保年度复核.
        if (SameThing.IsOther(whole.Replace("信息", "", StringComparison.Ordinal)) || SameThing.IsOther(one)) return true;
        if (whole.Length == 0) return false;
        // What is told of one place says nothing of another, nor of all.
        if (one.Length == 0) return Place().IsMatch(whole) && !EachPlace().IsMatch(whole);
        return !(first && (isPart || Place().IsMatch(one)) && !Place().IsMatch(whole)) && !(EachPlace().IsMatch(whole) && (Place().IsMatch(one) || isPart));
    }

    private static string Own(string words) => Particle().Replace(words.Replace("|", "", StringComparison.Ordinal), "");

    private static string Clean(string words) => Empty().Replace(words, m => new string('|', m.Length));

    private readonly record struct SharedRun(int InWhole, int InOne, int Length);

    // The longest run first, then those before and behind it, as a comparison of texts does.
    private static List<SharedRun> Shared(string a, string b)
    {
        var runs = new List<SharedRun>();
        Find(0, a.Length, 0, b.Length);
        return runs;

        void Find(int fromA, int toA, int fromB, int toB)
        {
            var (bestA, bestB, best) = (0, 0, 0);
            for (var i = fromA; i < toA; i++)
            {
                for (var j = fromB; j < toB; j++)
                {
                    var n = 0;
                    while (i + n < toA && j + n < toB && a[i + n] == b[j + n] && a[i + n] != '|') n++;
                    if (n >= best && n >= Run) (bestA, bestB, best) = (i, j, n);
                }
            }
            if (best == 0) return;
            Find(fromA, bestA, fromB, bestB);
            runs.Add(new SharedRun(bestA, bestB, best));
            Find(bestA + best, toA, bestB + best, toB);
        }
    }

    [GeneratedRegex("项目|工程|任务|工作|内容|建设|实施|全[县市区镇乡省旗州]|各项|各类|全部|所有|部分|个别|年度|本年|全年|当年|进度|情况|(?:\\d[\\d.,]*万?|[一二两三四五六七八九十]+)(?:个|处|座|所|台套|台|套|家|名|户|间|栋|辆|批|公里|亩|米|只|块|盏|件|眼|口|次|场|条|项)")]
    private static partial Regex Empty();

    [GeneratedRegex("[的等和与及之中内里在]|\\d")]
    private static partial Regex Particle();

    [GeneratedRegex("(?:新建|扩建|改建|升级|改造|修建|修复|施工|安装|调试|铺设|采购|购置|配备|更换|配置|整改|加固|维修|修缮|活动|更新|设置|开展|举办|发放|配送|推进|主体|覆盖|标准化)+$")]
    private static partial Regex Deed();

    [GeneratedRegex("合同|协议|手续|资金|经费|费用|款|决算|审计|档案|制度|办法|方案|规划|培训|宣传|维护|维保|管理|管护|养护|运行|运营|运维|备案|登记|评价|软件|用房|设计|监理|招标|保险|补贴|问卷|调查")]
    private static partial Regex Paper();

    [GeneratedRegex("(?:学校|中学|小学|幼儿园|村|镇|乡|街道|社区|苏木|[县市区州]|院|站|片|林场|农场|标段)(?:[、和与及]|$)|[甲乙丙丁]|^[东西南北]")]
    private static partial Regex Place();

    [GeneratedRegex("^(?:全[县市区]|各|辖区|个)?(?:行政村|自然村|村|乡镇|镇|苏木镇|苏木|街道|社区|学校|中小学|村居|农户|群众|户)+$")]
    private static partial Regex EachPlace();

    [GeneratedRegex("^(?:设备|设施|物资|人员|学校|单位|群众|系统|平台|材料|资料|农户|企业|活动|村民|居民|手续|检查|检测|监测|改造|安装|主体|服务|机构)$")]
    private static partial Regex Generic();
}
