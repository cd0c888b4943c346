using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Writing;

/// <summary>What a government portal prints around a report (网页导航), copied along with it.</summary>
internal sealed record PortalChrome(string Before, string After)
{
    /// <summary>The chrome of one page in ten, else null.</summary>
    public static PortalChrome? Of(ReportFacts facts, Dice dice)
    {
        if (!dice.Chance(10)) return null;
        var path = dice.Of(
            $"首页 >> 政务公开 >> {facts.Unit} >> 财政预决算 >> 正文",
            $"{facts.Place.County}人民政府门户网站 > 信息公开 > 财政信息",
            "当前位置：首页>政府信息公开>重点领域信息公开>财政资金>绩效管理");
        var tools = dice.Of("【字体：大 中 小】　　打印本页　　关闭窗口", "字体大小：【大】【中】【小】　阅读：＊＊＊次", "分享到：　　打印　　收藏");
        return new PortalChrome($"{path}\n{tools}\n\n", dice.Of("\n上一篇：没有了      下一篇：没有了\n", "\n【打印】【关闭】\n", "\n主办：" + facts.Place.County + "人民政府办公室\n"));
    }
}
