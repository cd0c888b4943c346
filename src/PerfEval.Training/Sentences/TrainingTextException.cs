namespace PerfEval.Training.Sentences;

/// <summary>The training text can't be read; the message says where and why, for people.</summary>
public sealed class TrainingTextException(string message) : Exception(message);
