using Lajur.Engine.Storage;
using Lajur.Registry.Drafts;
using Lajur.Testing.Clocks;
using Lajur.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Registry.Tests.Opening;

public sealed class SqliteWriterTurnsTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Writes => [.. All.Keys];

    private static Dictionary<string, Func<IServiceProvider, Task>> All { get; } = new(StringComparer.Ordinal)
    {
        ["a row"] = scope => Db(scope).Add(SomeDraft()).Context.SaveChangesAsync(Stop),
        ["a change without loading"] = scope => Db(scope).Set<Draft>().ExecuteDeleteAsync(Stop),
        ["a lease of timers"] = scope => scope.GetRequiredService<IWorkflowStore>().ListDueBookmarksAsync(Now, 10, Stop),
    };

    [Theory, MemberData(nameof(Writes))]
    public async Task What_is_written_outside_a_step_goes_before_the_steps_that_asked_later(string write)
    {
        await using var services = database.BuildServices(new FakeClock(Now));
        var first = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        var earlier = StepAsync(services, () => first.Task);
        var meanwhile = WriteAsync(services, write);
        // A step that came first would wait for a write that waits for the step.
        var later = StepAsync(services, () => meanwhile.WaitAsync(s_patience, TimeProvider.System, Stop));
        first.SetResult();
        await Task.WhenAll(earlier, meanwhile, later).WaitAsync(Stop);
    }

    [Fact]
    public async Task A_write_that_fails_leaves_its_turn_to_the_next()
    {
        await using var services = database.BuildServices(new FakeClock(Now));
        await using (var scope = services.CreateAsyncScope())
        {
            var db = Db(scope.ServiceProvider);
            await Assert.ThrowsAnyAsync<Exception>(() => db.Database.ExecuteSqlRawAsync("UPDATE nowhere SET nothing = 1", Stop));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => db.Add(SomeDraft()).Context.SaveChangesAsync(new CancellationToken(true)));
        }

        await StepAsync(services, () => Task.CompletedTask).WaitAsync(Stop);
    }

    private static async Task WriteAsync(IServiceProvider services, string write)
    {
        await using var scope = services.CreateAsyncScope();
        await All[write](scope.ServiceProvider);
    }

    private static async Task StepAsync(IServiceProvider services, Func<Task> body)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IStepTransaction>().ExecuteAsync(
            async _ =>
            {
                await body();
                return true;
            },
            Stop);
    }

    private static RegistryDb Db(IServiceProvider scope) => scope.GetRequiredService<RegistryDb>();

    private static Draft SomeDraft() => new()
    {
        Id = Guid.CreateVersion7(Now).ToString("N"),
        SubjectId = Guid.CreateVersion7(Now),
        Sealed = [1],
        ExpiresAt = Now,
    };
}
