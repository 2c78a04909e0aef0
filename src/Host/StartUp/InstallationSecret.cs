using Lajur.Registry.Tracking;

namespace Lajur.Host.StartUp;

/// <summary>
/// Where the installation's secret comes from: the setting <c>Lajur:Secret</c>; where that is missing, Development keeps
/// one of its own in <c>secret.key</c> in the data folder, and every other environment refuses to start.
/// </summary>
public static class InstallationSecret
{
    /// <summary>The setting.</summary>
    public const string Setting = "Lajur:Secret";

    /// <summary>A secret with fewer different characters is an example that somebody forgot to change.</summary>
    private const int FewestDifferent = 10;

    /// <summary>Reads the secret, or makes it.</summary>
    /// <exception cref="StartRefusedException">There is none, it is too short, or it looks like an example.</exception>
    public static LajurSecret Read(IConfiguration settings, IHostEnvironment environment)
    {
        var given = settings[Setting];
        if (string.IsNullOrWhiteSpace(given))
        {
            return environment.IsDevelopment() ? ReadOrMake(DataFolder.Get(settings)) : throw Missing();
        }

        var kept = given.Trim();
        return kept.Length >= LajurSecret.MinLength && kept.Distinct().Count() >= FewestDifferent
            ? new LajurSecret(kept)
            : throw new StartRefusedException(
                $"{Setting} is too easy to guess: it needs {LajurSecret.MinLength} characters or more, "
                + $"{FewestDifferent} of them different. Make one with: openssl rand -hex 32");
    }

    private static LajurSecret ReadOrMake(string folder)
    {
        var file = Path.Combine(Directory.CreateDirectory(folder).FullName, "secret.key");
        if (!File.Exists(file))
        {
            File.WriteAllText(file, LajurSecret.Generate());
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }
        }

        return new LajurSecret(File.ReadAllText(file));
    }

    private static StartRefusedException Missing() => new(
        $"{Setting} is not set. Every tracking code and every stored file depends on it, so the host does not invent one. "
        + "Make one with: openssl rand -hex 32, keep it, and set Lajur__Secret.");
}
