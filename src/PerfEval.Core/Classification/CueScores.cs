namespace PerfEval.Core.Classification;

/// <summary>How strongly the words of a sentence speak for and against each kind.</summary>
/// <param name="Problem">不足, 滞后, 未及时 …</param>
/// <param name="Suggestion">建议, 下一步 …</param>
/// <param name="Imperative">加强, 健全 … at the start of clauses: a suggestion only where one is expected.</param>
/// <param name="Other">Template prompts and lead-ins: neither.</param>
/// <param name="Achieved">取得成效, 建立健全了: neither, unless 但 follows.</param>
/// <param name="Done">已完成: no suggestion.</param>
/// <param name="Context">近年来, 主要原因是, 将于：no problem when nothing negative is said besides.</param>
/// <param name="Remedied">为此立项, 急需改造: the project itself mends what is told.</param>
/// <param name="Denied">不存在, 未发现: a problem is denied.</param>
internal sealed record CueScores(double Problem, double Suggestion, double Imperative, double Other, double Achieved, double Done, double Context, double Remedied, bool Denied);
