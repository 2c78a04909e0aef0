namespace Lajur.Host.StartUp;

/// <summary>A setting, or what the database holds, forbids to start; the message says what to do.</summary>
public sealed class StartRefusedException(string message) : Exception(message)
{
    /// <summary>Says why on the error stream; the answer is the exit code of the process.</summary>
    public int Tell()
    {
        Console.Error.WriteLine($"Lajur does not start. {Message}");
        return 1;
    }
}
