using Lajur.Host.Clockwork;
using Lajur.Registry;
using Lajur.Testing.Databases;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Lajur.Host.Tests.Clockwork;

/// <summary>A host whose statements to the database are counted.</summary>
public abstract class StormHost(TestDatabase database) : HostFixture(database, Environments.Development)
{
    /// <summary>How many due bookmarks one claim takes at most.</summary>
    public const int Batch = Schedule.DueBatch;

    public StatementCount Statements { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services
            .ConfigureDbContext<SqliteRegistryDb>(options => options.AddInterceptors(Statements))
            .ConfigureDbContext<PostgresRegistryDb>(options => options.AddInterceptors(Statements)));
    }
}
