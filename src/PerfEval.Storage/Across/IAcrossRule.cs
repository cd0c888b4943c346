using PerfEval.Core.Rules;

namespace PerfEval.Storage.Across;

/// <summary>A rule over several reports (跨报告规则): looks at one report beside those that it has to do with.</summary>
internal interface IAcrossRule
{
    RuleDescriptor Descriptor { get; }

    AcrossResult Check(StoredReport own, IReadOnlyList<OtherReport> others);
}
