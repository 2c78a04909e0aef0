using Lajur.Registry.Opening;
using Lajur.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Registry.Tests.Opening;

public sealed class PreparedStatementsTests
{
    private const int Often = 10;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", true)]
    [InlineData(";Max Auto Prepare=0", false)]
    public async Task A_statement_that_comes_again_is_prepared_unless_the_setting_forbids_it(string setting, bool isPrepared)
    {
        await using var database = new PostgresDatabase();
        await database.InitializeAsync();
        await using var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System)
            .AddPostgresRegistryDb(database.ConnectionString + setting).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDb>();

        await db.Database.OpenConnectionAsync(Stop);
        for (var i = 0; i < Often; i++)
        {
            await db.FeedItems.CountAsync(Stop);
        }

        var prepared = await db.Database
            .SqlQuery<int>($"""SELECT count(*)::int AS "Value" FROM pg_prepared_statements WHERE statement LIKE '%feed_events%'""").SingleAsync(Stop);
        Assert.Equal(isPrepared, prepared > 0);
    }
}
