namespace PerfEval.Core.Reports.Statements;

/// <summary>Of which step of the work (阶段) a state is told.</summary>
public enum Stage
{
    /// <summary>开工, 启动</summary>
    Start,

    /// <summary>施工, 安装, 完成, 竣工</summary>
    Work,

    /// <summary>验收</summary>
    Acceptance,

    /// <summary>投入使用, 上线</summary>
    Launch,

    /// <summary>支付, 结算</summary>
    Payment,

    /// <summary>A paper or a formality of its own: 登记, 公示, 审计, 制定. Two are one only when their verbs are.</summary>
    Paper,

    /// <summary>按期, 逾期</summary>
    Time,

    /// <summary>绩效目标, 指标</summary>
    Goal,
}
