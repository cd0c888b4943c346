using PerfEval.Readers.Tests.Generated.Making;

namespace PerfEval.Readers.Tests.Contract;

/// <summary>A report of one page, for samples that are read many times.</summary>
internal static class SmallReport
{
    public static MadeReport Made { get; } = new(
        0,
        new PageLook("Noto Serif CJK SC", "Noto Sans CJK SC", 24, 1400, "auto", 300) { Footer = "第{0}页" },
        [new CountedList(ListSchemes.Headings, [("chineseCountingThousand", "%1、", false), ("chineseCountingThousand", "（%2）", false), ("decimal", "%3.", false)])],
        [new MadeSection(false, [
            new MadePart(MadeParagraph.Of("2023年度乡村公厕改造项目绩效自评报告") with { Heading = 0, Align = "center" }),
            new MadePart(MadeParagraph.Of("项目基本情况") with { Number = "一、", Counted = (1, 0), Heading = 1, Align = "left" }),
            new MadePart(MadeParagraph.Of("根据青财预〔2023〕18号文件，石桥县农业农村局实施该项目，预算260.50万元，截至2023年11月30日支付247.48万元，执行率95%。")),
            new MadePart(null, Funds),
            new MadePart(MadeParagraph.Of("存在的问题") with { Number = "二、", Counted = (1, 0), Heading = 1, Align = "left" }),
            new MadePart(MadeParagraph.Of("后期管护责任没有落实到人，个别公厕冬季停用。")),
        ])]);

    private static MadeTable Funds => new("funds", [1500, 2200, 2200, 2200],
    [
        MadeCell.Of(0, 0, "项目资金（万元）", down: 3), MadeCell.Of(0, 1, "资金来源"), MadeCell.Of(0, 2, "全年预算数"), MadeCell.Of(0, 3, "全年执行数"),
        MadeCell.Of(1, 1, "年度资金总额", "left"), MadeCell.Of(1, 2, "260.50"), MadeCell.Of(1, 3, "247.48"),
        MadeCell.Of(2, 1, "其中：县级财政", "left", across: 2), MadeCell.Of(2, 3, "—"),
    ]);
}
