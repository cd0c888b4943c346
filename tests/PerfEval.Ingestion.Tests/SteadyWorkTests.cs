using Microsoft.Extensions.Logging.Abstractions;

namespace PerfEval.Ingestion.Tests;

public sealed class SteadyWorkTests
{
    [Fact]
    public async Task A_fault_costs_its_round_and_neither_the_work_nor_the_program()
    {
        using var work = new Failing();
        await work.StartAsync(TestContext.Current.CancellationToken);

        Assert.Equal(3, await work.Third.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        await work.StopAsync(TestContext.Current.CancellationToken);
        Assert.True(work.ExecuteTask!.IsCompleted);
    }

    private sealed class Failing() : SteadyWork(NullLogger.Instance)
    {
        private int rounds;

        public TaskCompletionSource<int> Third { get; } = new();

        protected override Task DoRoundAsync(CancellationToken cancel)
        {
            if (++rounds < 3) throw new FormatException();
            Third.TrySetResult(rounds);
            return Task.CompletedTask;
        }

        protected override Task PauseAsync(CancellationToken cancel) => Task.Delay(1, cancel);
    }
}
