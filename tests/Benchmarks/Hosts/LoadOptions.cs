using System.Globalization;

namespace Lajur.Benchmarks.Hosts;

/// <summary>How much load, on which host.</summary>
/// <param name="Address">A host on this machine with the demo accounts of Development.</param>
/// <param name="Cases">How many cases are applied for and passed on.</param>
/// <param name="PerSecond">How many begin in a second at most.</param>
/// <param name="AtOnce">How many go on at once at most.</param>
internal sealed record LoadOptions(Uri Address, int Cases, double PerSecond, int AtOnce)
{
    public const int MostCases = 10_000;
    public const int MostPerSecond = 200;
    public const int MostAtOnce = 64;

    public const string Usage = "scripts/load ADDRESS [--cases 100] [--rate 10] [--at-once 8]   a host on this machine only";

    /// <exception cref="FormatException">An argument is missing, unknown or out of bounds; the message says which.</exception>
    public static LoadOptions Parse(IReadOnlyList<string> arguments)
    {
        if (arguments.Count == 0 || !Uri.TryCreate(arguments[0], UriKind.Absolute, out var address) || !address.IsLoopback)
        {
            throw new FormatException($"Give the address of a host on this machine, such as http://localhost:5080. Usage: {Usage}");
        }

        var options = new LoadOptions(address, Cases: 100, PerSecond: 10, AtOnce: 8);
        for (var i = 1; i < arguments.Count; i += 2)
        {
            var value = i + 1 < arguments.Count ? arguments[i + 1] : "";
            options = arguments[i] switch
            {
                "--cases" => options with { Cases = Number(arguments[i], value, MostCases) },
                "--rate" => options with { PerSecond = Number(arguments[i], value, MostPerSecond) },
                "--at-once" => options with { AtOnce = Number(arguments[i], value, MostAtOnce) },
                _ => throw new FormatException($"There is no option {arguments[i]}. Usage: {Usage}"),
            };
        }

        return options;
    }

    private static int Number(string name, string value, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= most
            ? number
            : throw new FormatException($"{name} is a number from 1 to {most}, not \"{value}\".");
}
