using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;

namespace PerfEval.Storage.Tests;

/// <summary>A small report with a fact of every kind, filled to the last column.</summary>
internal static class Samples
{
    public const string Text = "某县农村公路养护项目绩效自评报告\n一、项目概况\n全年预算365864.90元，执行率92.08%。\n存在预算编制偏粗的问题。\n指标1\t得分9.5";

    public static SourceDocument Document { get; } = new(
        DocumentFormat.Docx, Text,
        [new Block(new TextSpan(0, 17), 1), new Block(new TextSpan(18, 6)), new Block(new TextSpan(25, 25))],
        [new SourceTable(0, new TextSpan(64, 10), [new TableCell(0, 0, 1, 2, new TextSpan(64, 3)), new TableCell(1, 0, 2, 1, new TextSpan(68, 5))])]);

    public static AnalysisDocument Analysis(string file = "a.docx", string sha256 = "", string status = "ok") => new()
    {
        Source = new SourceInfo(file, "docx", sha256, 3, Text.Length),
        Status = status,
        Notes = [new NoteInfo("ocr", "第2页为扫描件，已用OCR识别")],
        Report = new ReportInfo
        {
            Title = "某县农村公路养护项目绩效自评报告",
            Kind = "self_evaluation",
            Project = "农村公路养护",
            Unit = "某县交通运输局",
            SupervisingDepartment = "某县交通运输局",
            Province = "湖南省",
            City = "岳阳市",
            County = "华容县",
            FiscalYear = 2020,
            ReportDate = "2021-07",
            SelfScore = 98.50m,
            Grade = "优",
        },
        Text = Text,
        Profile = new ProfileInfo("national", "全国项目支出绩效自评表", "national", "全国项目支出自评表：适用“全国项目支出绩效自评表”口径"),
        Recomputed = new RecomputedInfo(91.25m, "优", 12, 9),
        Amounts =
        [
            new AmountInfo("365864.90元", 365864.90m, "budget", "全年预算", 2020, "元", false, new SpanInfo(29, 10), new CellInfo(0, 1, 0)),
            new AmountInfo("0.1分", 79228162514264337593543950335m, "other", "", null, "元", true, new SpanInfo(0, 1), null),
        ],
        Rates = [new RateInfo("92.08%", 0.9208m, "execution", new SpanInfo(43, 6), new CellInfo(0, 0, 0)), new RateInfo("9%", 0.09m, "other", new SpanInfo(1, 1), null)],
        Dates = [new DateInfo("2018年5月", "2018-05", "other", new SpanInfo(2, 3)), new DateInfo("2019年2月30日", null, "other", new SpanInfo(5, 3))],
        DocumentNumbers = [new DocumentNumberInfo("财绩〔2019〕148号", "财绩", 2019, 148, new SpanInfo(7, 2)), new DocumentNumberInfo("财绩号", "财绩", null, null, new SpanInfo(8, 2))],
        Funds = [new FundInfo("total", "年度资金总额", 4377000m, 4377000.00m, 4377000m, null, 0m, 1.0m, 10m, 9.5m), new FundInfo("other", "其他", null, null, null, null, null, null, null, null)],
        Indicators = [new IndicatorInfo("产出指标", "数量指标", "养护里程", "≥95公里", "96公里", 10m, 9.5m, "天气原因", new SpanInfo(64, 3)), new IndicatorInfo(null, null, null, null, null, null, null, null, new SpanInfo(0, 0))],
        Sections = [new SectionInfo(1, "一、", "项目概况", new SpanInfo(18, 6))],
        Passages = [new PassageInfo("problem", "存在预算编制偏粗的问题。", "P12", 0.94, new SpanInfo(51, 12)), new PassageInfo("other", "指标", null, 0.1, new SpanInfo(0, 2))],
        Findings =
        [
            new FindingInfo("PE104", "error", "明细之和与合计不符", 19052000m, 18968008.4m, 83991.6m, 500m, "8.4万元", [new EvidenceInfo("365864.90元", new SpanInfo(29, 10)), new EvidenceInfo("92.08%", new SpanInfo(43, 6))]),
            new FindingInfo("PE501", "warning", "缺少日期", null, null, null, null, null, []),
            new FindingInfo("PE502", "info", "提示", null, null, null, null, null, [new EvidenceInfo("一、", new SpanInfo(18, 2))]),
        ],
        Checks =
        [
            new CheckInfo("PE101", "执行率复算", "holds", null, 1, [new RelationInfo("holds", "365864.90 ÷ 397333.73 = 92.08%", null, [new EvidenceInfo("92.08%", new SpanInfo(43, 6))], "计算[0.92, 0.93]，所列[0.92, 0.93]"), new RelationInfo("not_checkable", "缺", "缺少执行数", [])]),
            new CheckInfo("PE102", "结余复算", "not_applicable", null, 0, []),
            new CheckInfo("PE104", "明细合计", "violated", "见疑点", 1, [new RelationInfo("violated", "1 + 2 = 4", null, [new EvidenceInfo("一、", new SpanInfo(18, 2)), new EvidenceInfo("二", new SpanInfo(1, 1))])]),
        ],
        Versions = new VersionInfo("0.1.0", "1.0", "线性模型 1"),
    };
}
