namespace PerfEval.Evaluation.Gold;

/// <summary>Gold (标注) or floors (底线) that can't be used; the message is Chinese, for people.</summary>
public sealed class GoldException(string message) : Exception(message);
