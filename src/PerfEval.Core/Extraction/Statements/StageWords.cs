using System.Text.RegularExpressions;
using PerfEval.Core.Reports.Statements;

namespace PerfEval.Core.Extraction.Statements;

/// <summary>The verbs of work and the stage (阶段) that each tells.</summary>
internal static partial class StageWords
{
    public const string Start = "开工|动工|动手|启动|破土动工|进场|开始(?:实施|建设|施工)?";
    public const string Work = "完成|建成|装上|装好|建好|修好|办好|竣工|完工|结束|完毕|落成|施工|建设|改造|安装(?:调试)?|铺设|更换|采购|购置|配备|配置|种植|栽植|改建|扩建|修建|修缮|整改|拆除|清理|开发|调试|组织|实施|开展|举办|推进|发放|培训|覆盖|全覆盖|达成|实现|落实|到位|供货|到货|交货|架设|布设|接入|搬迁|整治|绿化|硬化|加固|检修|更新|编写|录入|迁移|挂牌|招聘|到岗|翻新|设置|设立|整理|履行|演出|放映|巡演|录制|研发|开设|配送|投放|补植|养护|疏浚|清淤|衬砌|打井|供应|保障到位|封顶|粉刷|装修|布展|搭建|部署|对接|联网|入库|入户|走访|宣传|组建|招募|评选|签约|救助|资助|接种|筛查|体检|随访|兑现|到账|修复|修完|装完|建完|办完|做完|干完|立起来|竖起来|埋设|配发|发下去|发到手|招到|招满|招齐|接通|架好|铺好|栽上|入住|搬入|复核|核查完|办成|办结|做成|收工|完结|告竣|贯通|送达|列装|装配|出具|履行|[装建修配送发拿办种栽铺架接拉领买购招运搬挖砌埋填贴挂拆改](?:到位|完|好|上|成|通|齐|到|满|起来|下来)(?=$|[。；，])|营业|开业|开过火|投保|装(?=$|[。；])|修(?=$|[。；])|建(?=$|[。；])";
    public const string Acceptance = "(?:组织|通过|进行|开展)了?[一-龥]{0,5}?验收(?:合格|通过)?|(?:县级|市级|区级|省级|最终|竣工|完工|交工|项目|整体|工程|专家|第三方|初步)*验收(?:合格|通过)?";
    public const string Launch = "投入(?:使用|运行|运营|生产|日常教学|教学)?|投(?:用|运|产)|上线(?:运行)?|启用|开通|打通|联通|交付(?:使用)?|使用|运行|运营|开放|开馆|开园|通车|通水|出水|供水|通电|亮灯|开机|开过机|用过|开过|使用过|用上|派上用场|启动过|运转过|亮过|转过|闲置|瘫痪|停用|停摆|荒废|是摆设|成摆设|成了摆设|形同虚设|“?晒太阳";
    public const string Paper = "登记(?:入账|造册)?|入账|备案|(?:整理)?归档|公示|公开|审计|决算|制定|制订|建立|健全|出台|印发|签订|办理|移交|编制|考核|评审|批复|张贴|评估|检测|监测|核查|设立|成立|审批|备查|评价";
    public const string Payment = "支付|拨付|兑付|付清|结清|结算|付款";
    public const string Any = Acceptance + "|通过(?=$|[。；，])|" + Launch + "|" + Paper + "|" + Payment + "|" + Start + "|" + Work;

    public static Stage Of(string verb)
    {
        if (verb.Contains("验收", StringComparison.Ordinal)) return Stage.Acceptance;
        if (OfStart().IsMatch(verb)) return Stage.Start;
        if (OfPayment().IsMatch(verb)) return Stage.Payment;
        if (OfPaper().IsMatch(verb)) return Stage.Paper;
        return OfLaunch().IsMatch(verb) ? Stage.Launch : Stage.Work;
    }

    /// <summary>制定, 建立 and 出台 of one paper are one.</summary>
    public static string Family(string verb) => OfMaking().IsMatch(verb) ? "制定" : OfEntry().IsMatch(verb) ? "登记" : verb;

    [GeneratedRegex("^(?:" + Start + ")")]
    private static partial Regex OfStart();

    [GeneratedRegex("^(?:" + Payment + ")")]
    private static partial Regex OfPayment();

    [GeneratedRegex("^(?:" + Paper + ")")]
    private static partial Regex OfPaper();

    [GeneratedRegex("^(?:" + Launch + ")")]
    private static partial Regex OfLaunch();

    [GeneratedRegex("制定|制订|建立|健全|出台|印发|设立|成立|编制")]
    private static partial Regex OfMaking();

    [GeneratedRegex("登记|入账")]
    private static partial Regex OfEntry();
}
