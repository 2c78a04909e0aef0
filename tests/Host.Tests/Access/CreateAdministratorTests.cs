using Lajur.Host.Access.Administrators;

namespace Lajur.Host.Tests.Access;

public sealed class CreateAdministratorTests(HostFixture host) : IClassFixture<HostFixture>
{
    [Fact]
    public async Task An_administrator_made_on_the_command_line_can_sign_in()
    {
        var (code, output) = await RunAsync("probolinggo", "budi.hartono", "Budi Hartono", "kopi-pagi-di-loket-7");

        Assert.Equal(0, code);
        Assert.DoesNotContain("kopi-pagi", output, StringComparison.Ordinal);
        using var visitor = host.NewVisitor();
        await visitor.SignInAsync("budi.hartono", "kopi-pagi-di-loket-7");
        Assert.Equal("/tugas", visitor.At);
    }

    [Fact]
    public async Task Every_problem_is_said_at_once_and_nothing_is_kept()
    {
        var (code, output) = await RunAsync("atlantis", "petugas", "", "12345");

        Assert.Equal(1, code);
        Assert.Contains("Kantor \"atlantis\" tidak ada. Yang ada: ", output, StringComparison.Ordinal);
        Assert.Contains("sudah dipakai", output, StringComparison.Ordinal);
        Assert.Contains("paling sedikit 12 karakter", output, StringComparison.Ordinal);
        Assert.Contains("Tulis nama lengkap", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("admin", "create")]
    public void The_command_is_known_by_its_words(params string[] args) => Assert.True(AdminCommand.IsAskedBy(args));

    private async Task<(int Code, string Output)> RunAsync(params string[] lines)
    {
        using var input = new StringReader(string.Join('\n', lines));
        await using var output = new StringWriter();
        var code = await AdminCommand.RunAsync(host.Services, input, output, TestContext.Current.CancellationToken);
        return (code, output.ToString());
    }
}
