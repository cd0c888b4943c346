using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;
using PerfEval.Generation.Phrases;

namespace PerfEval.Generation.Families;

/// <summary>A form of report (报告形式): how the facts are laid out on paper.</summary>
internal interface IReportFamily
{
    ReportFamily Family { get; }

    /// <summary>The blocks of the report in reading order.</summary>
    IEnumerable<DraftBlock> Compose(Voice voice);
}
