using Lajur.Host.Tests.Access;
using Lajur.Host.Tests.Portal;
using Lajur.Registry;
using Lajur.Registry.Secrets;
using Lajur.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Host.Tests.Cluster;

/// <summary>Three hosts that start together over one empty PostgreSQL, each a process with a folder of its own.</summary>
[Trait("speed", "slow")]
public sealed class SeveralHostsTests : IAsyncLifetime
{
    private const string Secret = "0123456789abcdef-a-secret-of-the-tests-only";

    private readonly List<HostProcess> _hosts = [];
    private PostgresDatabase _database = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await PostgresDatabase.CreateEmptyAsync();
        _hosts.AddRange(Enumerable.Range(0, 3).Select(_ => new HostProcess(_database.Settings)));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts)
        {
            await host.DisposeAsync();
        }

        await _database.DisposeAsync();
    }

    [Fact]
    public async Task Hosts_that_start_together_seed_once_and_one_sign_in_and_one_half_filled_form_are_good_on_all()
    {
        await Task.WhenAll(_hosts.Select(host => host.StartAsync(Stop, secret: Secret)));

        await using (var services = _database.BuildServices(TimeProvider.System))
        {
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<RegistryDb>();
            var drawings = await db.Database.SqlQuery<string>(
                $"""SELECT definition_id || ' ' || version AS "Value" FROM workflow_definitions""").ToListAsync(Stop);
            Assert.Equal(drawings.Distinct(), drawings);
            Assert.Equal(1, await db.Set<AccessKey>().CountAsync(Stop));
        }

        using var officer = new Visitor(new HttpClient(new Turns(_hosts.Select(host => host.Address))) { BaseAddress = _hosts[0].Address });
        await officer.SignInAsync("petugas");
        using var citizen = new Visitor(new HttpClient(new Turns(_hosts.Select(host => host.Address))) { BaseAddress = _hosts[0].Address });
        await Application.FillAsync(citizen);
        var receipt = await citizen.SubmitAsync(press: Application.Send);
        var number = receipt.QuerySelector(".receipt-number")!.TextContent.Trim();

        for (var i = 0; i < _hosts.Count; i++)
        {
            var inbox = await officer.OpenAsync("/tugas?tampilan=tersedia");
            Assert.Equal("/tugas?tampilan=tersedia", officer.At);
            Assert.Contains(number, inbox.Body!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_host_with_another_secret_does_not_join()
    {
        await _hosts[0].StartAsync(Stop, secret: Secret);

        var (exitCode, output) = await _hosts[1].RunToEndAsync([], "", Stop, secret: "another-secret-0123456789-of-the-tests");

        Assert.Equal(1, exitCode);
        Assert.Contains("every host of an installation needs the same", output, StringComparison.Ordinal);
    }
}
