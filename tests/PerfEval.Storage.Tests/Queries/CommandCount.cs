using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace PerfEval.Storage.Tests.Queries;

/// <summary>Counts the commands that a data source runs.</summary>
internal sealed class CommandCount : ILoggerFactory, ILogger
{
    private const int CommandExecutionCompleted = 2001;
    private int commands;

    public int Take() => Interlocked.Exchange(ref commands, 0);

    public ILogger CreateLogger(string categoryName) => categoryName == "Npgsql.Command" ? this : NullLogger.Instance;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Id == CommandExecutionCompleted) Interlocked.Increment(ref commands);
    }

    public void Dispose()
    {
    }
}
