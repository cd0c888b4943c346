using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Extraction.Fields;

public sealed class KindFieldTests
{
    [Theory]
    [InlineData("2019年养护项目绩效自评报告", ReportKind.SelfEvaluation)]
    [InlineData("2019年养护项目绩效报告\n我单位开展自我评价。", ReportKind.SelfEvaluation)]
    [InlineData("2019年养护项目部门评价报告", ReportKind.DepartmentEvaluation)]
    [InlineData("2019年养护项目绩效自评报告\n评价方式：单位自评☑ 部门评价□ 财政评价□", ReportKind.SelfEvaluation)]
    [InlineData("2019年养护项目绩效评价报告", ReportKind.DepartmentEvaluation)]
    [InlineData("2019年养护项目财政评价报告", ReportKind.ThirdPartyEvaluation)]
    [InlineData("2019年养护项目绩效评价报告\n受清溪县财政局委托，我公司开展评价。", ReportKind.ThirdPartyEvaluation)]
    [InlineData("养护工作总结", ReportKind.Unknown)]
    public void Title_or_text_tell_who_evaluates(string text, ReportKind kind) => Assert.Equal(kind, Extracting.Report(text).Identity.Kind);
}
