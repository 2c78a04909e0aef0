namespace Lajur.Host.Access.Administrators;

/// <summary>
/// <c>admin create</c> on the command line: makes the first administrator. Asks on a terminal; from a pipe it reads four lines:
/// office, user name, name, password. Nothing is taken from the arguments, which other people on the machine can read.
/// </summary>
public static class AdminCommand
{
    /// <summary>True when the arguments ask for this command.</summary>
    public static bool IsAskedBy(string[] args) => args is ["admin", "create", ..];

    /// <summary>Runs the command against an opened database; the answer is the exit code of the process.</summary>
    public static async Task<int> RunAsync(IServiceProvider services, TextReader input, TextWriter output, CancellationToken ct = default)
    {
        var asksOnTerminal = !Console.IsInputRedirected && ReferenceEquals(input, Console.In);
        var command = new CreateAdministrator
        {
            Office = await AskAsync("Kantor (misalnya probolinggo): ", input, output, ct),
            UserName = await AskAsync("Nama pengguna: ", input, output, ct),
            Name = await AskAsync("Nama lengkap: ", input, output, ct),
            Password = asksOnTerminal
                ? HiddenLine.Read("Kata sandi: ", output)
                : await AskAsync("Kata sandi: ", input, output, ct),
        };
        await output.WriteLineAsync();
        if (asksOnTerminal && HiddenLine.Read("Ulangi kata sandi: ", output) != command.Password)
        {
            await output.WriteLineAsync("Kata sandi yang kedua berbeda. Tidak ada yang disimpan.");
            return 1;
        }

        await using var scope = services.CreateAsyncScope();
        var handler = scope.ServiceProvider.GetRequiredService<CreateAdministratorHandler>();
        var problems = await handler.HandleAsync(command, ct);
        foreach (var problem in problems)
        {
            await output.WriteLineAsync($"- {problem}");
        }

        await output.WriteLineAsync(problems.Count == 0
            ? $"Administrator \"{command.UserName}\" siap. Masuk di {AccessLinks.SignIn}."
            : "Tidak ada yang disimpan. Perbaiki dan jalankan lagi.");
        return problems.Count == 0 ? 0 : 1;
    }

    private static async Task<string> AskAsync(string question, TextReader input, TextWriter output, CancellationToken ct)
    {
        await output.WriteAsync(question);
        return await input.ReadLineAsync(ct) ?? "";
    }
}
