namespace Lajur.Testing.Browsers;

/// <summary>Where this machine keeps its browser.</summary>
public static class ChromiumProgram
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>The full path of the program <c>LAJUR_CHROMIUM</c> names, else of the first that stands on the PATH.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message says what to install.</exception>
    public static string Get() => Find(Environment.GetEnvironmentVariable) ?? throw new InvalidOperationException(
        "These tests drive a real Chromium. Install it (Debian: apt-get install chromium), or set LAJUR_CHROMIUM to the full "
        + "path of a Chromium or Google Chrome.");

    /// <summary>The same, or null; a setting that names no file counts as no browser, and is not replaced by another.</summary>
    public static string? Find(Func<string, string?> setting) =>
        setting("LAJUR_CHROMIUM") is { Length: > 0 } named
            ? File.Exists(named) ? named : null
            : (setting("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
                .FirstOrDefault(File.Exists);
}
