using Lajur.Host.Tests.Access;

namespace Lajur.Host.Tests.StartUp;

/// <summary>What a host does before it serves, as a process of its own.</summary>
[Trait("speed", "slow")]
public sealed class StartTests : IAsyncLifetime
{
    private const string Production = "Production";
    private const string Secret = "0123456789abcdef-a-secret-of-the-tests-only";
    private const string Answers = "probolinggo\nkepala.ti\nWahyu Nugroho\nKuda-lumping-7-putih\n";

    private readonly HostProcess _host = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData(null, "is not set")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "too easy to guess")]
    public async Task In_production_nothing_starts_without_a_secret_of_its_own(string? secret, string why)
    {
        var (exitCode, output) = await _host.RunToEndAsync([], "", Stop, Production, secret);

        Assert.Equal(1, exitCode);
        Assert.Contains(why, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_production_nothing_starts_over_demo_accounts()
    {
        await _host.StartAsync(Stop);
        await _host.KillAsync(Stop);

        var (exitCode, output) = await _host.RunToEndAsync([], "", Stop, Production, Secret);

        Assert.Equal(1, exitCode);
        Assert.Contains("petugas", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_administrator_is_made_by_a_command_that_brings_no_demo_accounts_along()
    {
        // As "dotnet run" would start it, whose launch profile says Development.
        var (exitCode, output) = await _host.RunToEndAsync(["admin", "create"], Answers, Stop);
        Assert.True(exitCode == 0, output);

        await _host.StartAsync(Stop, Production, Secret);
        using var administrator = _host.NewVisitor();
        await administrator.SignInAsync("kepala.ti", "Kuda-lumping-7-putih");

        Assert.StartsWith("/tugas", administrator.At, StringComparison.Ordinal);
    }
}
