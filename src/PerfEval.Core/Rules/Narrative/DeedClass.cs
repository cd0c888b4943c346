using System.Text.RegularExpressions;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>What was done to the things counted: 新建 and 改造 of clinics are two counts.</summary>
internal enum DeedClass
{
    None,
    Have,
    New,
    Renew,
    Buy,
    HandOut,
    TakeBack,
    Hold,
    Check,
    Reach,
    Train,
}

/// <summary>Reads the class of a deed from its verb.</summary>
internal static partial class DeedClasses
{
    public static DeedClass Of(string verb) => verb.Length == 0 ? DeedClass.None
        : Take().IsMatch(verb) ? DeedClass.TakeBack
        : Out().IsMatch(verb) ? DeedClass.HandOut
        : Renewed().IsMatch(verb) ? DeedClass.Renew
        : Built().IsMatch(verb) ? DeedClass.New
        : Bought().IsMatch(verb) ? DeedClass.Buy
        : Held().IsMatch(verb) ? DeedClass.Hold
        : Checked().IsMatch(verb) ? DeedClass.Check
        : Trained().IsMatch(verb) ? DeedClass.Train
        : Reached().IsMatch(verb) ? DeedClass.Reach
        : Had().IsMatch(verb) ? DeedClass.Have : DeedClass.None;

    [GeneratedRegex("收回|回收|有效")]
    private static partial Regex Take();

    [GeneratedRegex("发放|印发|印制|补助|资助|发出|投放")]
    private static partial Regex Out();

    [GeneratedRegex("改造|改建|扩建|维修|修复|整改|治理|拆除|更换|更新|提升")]
    private static partial Regex Renewed();

    [GeneratedRegex("新建|建成|建设|新增|种植|栽植|设立|建立")]
    private static partial Regex Built();

    [GeneratedRegex("采购|购置|购买|配备|安装|聘用|聘请|招聘")]
    private static partial Regex Bought();

    [GeneratedRegex("举办|开展|组织|举行")]
    private static partial Regex Held();

    [GeneratedRegex("检测|监测|排查|检查|抽检|体检|接种|处理|处置")]
    private static partial Regex Checked();

    [GeneratedRegex("培训")]
    private static partial Regex Trained();

    [GeneratedRegex("覆盖|惠及|涉及|受益|服务|签约|管理|接待")]
    private static partial Regex Reached();

    [GeneratedRegex("现有|共有|设有|设置|下辖|全[县市区镇乡省]")]
    private static partial Regex Had();
}
