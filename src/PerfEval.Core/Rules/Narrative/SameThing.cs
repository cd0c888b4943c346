using System.Text.RegularExpressions;
using PerfEval.Core.Reports.Statements;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>
/// Decides whether two statements speak of the same thing (同一事项). What one says more than the other decides: a second phase, another place, the money for it
/// or the running of it are other things; a single one of all that the other speaks of is the same.
/// </summary>
internal static partial class SameThing
{
    private const int Least = 3;
    private const int Sure = 4;

    /// <summary>True when what is told of all of <paramref name="whole"/> is told of <paramref name="one"/> too.</summary>
    /// <param name="nothing">Of the one nothing at all is told done: then no single one of it is.</param>
    public static bool Covers(Thing whole, Thing one, bool nothing = false)
    {
        if (!whole.IsNamed || !one.IsNamed) return false;
        if (whole.Key == one.Key) return whole.Key.Length >= Least || whole.IsAll;
        if (whole.Key == Thing.Whole || one.Key == Thing.Whole) return false;
        if (nothing && one.Key.Length >= Sure && whole.Key.EndsWith(one.Key, StringComparison.Ordinal) && !OtherThing().IsMatch(whole.Key[..^one.Key.Length])) return true;
        return Keys(whole).Any(w => Keys(one).Any(o => Covers(w, o, whole.IsAll))) || (whole.IsAll && IsOneOfAll(whole, one));
    }

    /// <summary>二期, 配套, 附属: outside of what the project is.</summary>
    public static bool IsOther(string key) => OtherThing().IsMatch(key);

    /// <summary>A second phase, another place: the words set a thing apart.</summary>
    public static bool Tells(string words) => OtherThing().IsMatch(words) || Named().IsMatch(words);

    private static IEnumerable<string> Keys(Thing thing)
    {
        yield return thing.Key;
        if (thing.Head != thing.Key) yield return thing.Head;
        // 无线基站设备 is 无线基站.
        if (Bare().Match(thing.Head) is { Success: true } m) yield return thing.Head[..m.Index];
    }

    [GeneratedRegex("(?<=.{3})(?:设备|设施|工程|项目|手续)+$")]
    private static partial Regex Bare();

    private static bool Covers(string whole, string one, bool all)
    {
        if (whole == one) return whole.Length >= Least || (all && !Generic().IsMatch(whole));
        // 机耕道路基, 厕所化粪池: a part of what is told done.
        if (one.StartsWith(whole, StringComparison.Ordinal) && (whole.Length >= Least || (all && !Generic().IsMatch(whole))) && PartOf().IsMatch(one.AsSpan(whole.Length))) return true;
        if (all && AtPlaces().Match(one) is { Success: true } at && one[at.Length..] is var bare && !Generic().IsMatch(bare) && (whole == bare || (whole.EndsWith(bare, StringComparison.Ordinal) && !OtherThing().IsMatch(whole[..^bare.Length]) && !Named().IsMatch(whole[..^bare.Length])) || (bare.Length >= Sure && CommonTail(whole, bare) >= 2 && IsShortFor(whole, bare)))) return true;
        if (one.EndsWith(whole, StringComparison.Ordinal))
            return (whole.Length >= Least || (all && !Generic().IsMatch(whole))) && !OtherThing().IsMatch(one[..^whole.Length]);
        // 食堂改造 for 学生营养餐食堂改造; 龙冈中学塑胶跑道 isn't every 塑胶跑道.
        if (whole.EndsWith(one, StringComparison.Ordinal)) return one.Length >= Least && !OtherThing().IsMatch(whole[..^one.Length]) && !Named().IsMatch(whole[..^one.Length]);
        var tail = CommonTail(whole, one);
        return tail >= 2 && Math.Min(whole.Length, one.Length) >= Sure && IsShortFor(whole, one);
    }

    // 薄弱学校校舍加固, all of them, and 龙冈中学校舍加固
    private static bool IsOneOfAll(Thing whole, Thing one)
    {
        var (x, y) = (Keys(whole).Last(), Keys(one).Last());
        if (CommonTail(x, y) is >= Sure and var bare && !IsOfAnotherKind(x[..^bare], y[..^bare]) && !OtherThing().IsMatch(x[..^bare]) && !OtherThing().IsMatch(y[..^bare])) return true;
        var (tail, head) = (CommonTail(whole.Key, one.Key), CommonTail(whole.Head, one.Head));
        return tail >= Sure && head >= 2 && !IsOfAnotherKind(whole.Key[..^tail], one.Key[..^tail]) && !OtherThing().IsMatch(one.Key[..^tail]) && !OtherThing().IsMatch(whole.Key[..^tail]) && !Named().IsMatch(one.Head[^2..]);
    }

    // 低保对象年度复核, 特困人员年度复核: two kinds, of which neither names a place.
    private static bool IsOfAnotherKind(string whole, string one) => whole.Length >= 2 && one.Length >= 2 && KindOf().IsMatch(whole) && KindOf().IsMatch(one) && !whole.EndsWith(one, StringComparison.Ordinal) && !one.EndsWith(whole, StringComparison.Ordinal);

    private static int CommonTail(string a, string b)
    {
        var n = 0;
        while (n < a.Length && n < b.Length && a[^(n + 1)] == b[^(n + 1)]) n++;
        return n;
    }

    /// <summary>高血压规范管理 for 高血压患者规范管理: the shorter in runs of two and more, in order, and nothing telling in between.</summary>
    public static bool IsShortFor(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (shorter.Length * 2 < longer.Length) return false;
        var (at, left) = (0, longer);
        for (var i = 0; i < shorter.Length;)
        {
            var run = 0;
            var found = -1;
            for (var n = shorter.Length - i; n >= 2 && found < 0; n--)
            {
                found = longer.IndexOf(shorter.Substring(i, n), at, StringComparison.Ordinal);
                run = n;
            }
            if (found < 0) return false;
            left = left.Replace(shorter.Substring(i, run), "", StringComparison.Ordinal);
            (i, at) = (i + run, found + run);
        }
        return !OtherThing().IsMatch(left) && !Named().IsMatch(left);
    }

    [GeneratedRegex("[一二三四五六七八九首]期|后续|配套|附属|新增|扩建|剩余|遗留|次年|下年|明年|来年|运维|维护|信息|质保|资金|经费|款|决算|审计|档案|备用|室外|室内|[东西南北]|[上下]半年|原|老|旧|第[一二三四五六七八九](?!中学|小学|人民|幼儿|实验|医院)|[^标][段批]|[甲乙丙丁]|[AaBbCc\\d]|除|非|未|其他|其余|个别人")]
    private static partial Regex OtherThing();

    [GeneratedRegex("(?:学校|中学|小学|幼儿园|大学|村|镇|乡|街道|社区|[县市区州省]|院|站|片|路|街|段|校|号|期|公司|局|所|流域|水库|医院|家庭|机构)$")]
    private static partial Regex Named();

    [GeneratedRegex("(?:对象|人员|群众|家庭|老人|儿童|学生|教师|干部|职工|企业|农户|户|者|工)$")]
    private static partial Regex KindOf();

    [GeneratedRegex("^(?:路基|路面|基础|主体|桥面|桥台|灯杆|屋面|外墙|内部装修|管道|井盖|化粪池|溢洪道|边坡|护坡|护栏|闸门|顶板|地坪|围墙|电源|供电|配电|控制柜|终端|探头|软件|硬件)$")]
    private static partial Regex PartOf();

    [GeneratedRegex("^(?:村小|学校|[一-龥]{1,6}?(?:村小|村|镇|乡|街道|社区|中学|小学|学校|林场|标段|组|卫生院|敬老院|院|站|所|园区)(?:[和与及])?)+(?=.{2})")]
    private static partial Regex AtPlaces();

    [GeneratedRegex("^(?:设备|物资|人员|学校|单位|群众|资金|任务|内容|目标|指标|工作|情况|系统|平台|材料|资料|设施|农户|企业|培训|建设|工程|项目|问题|活动|部分|全部|本年|年度|村民|居民|管理|手续|检查|监测|检测)$")]
    private static partial Regex Generic();
}
