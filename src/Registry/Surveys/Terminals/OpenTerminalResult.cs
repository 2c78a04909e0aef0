namespace Lajur.Registry.Surveys.Terminals;

/// <summary>What became of switching on.</summary>
public abstract record OpenTerminalResult
{
    private OpenTerminalResult()
    {
    }

    /// <param name="Key">For the terminal's browser alone.</param>
    public sealed record Opened(string Key) : OpenTerminalResult;

    /// <summary>The name will not do; a sentence.</summary>
    public sealed record Invalid(string Error) : OpenTerminalResult;

    /// <summary>The officer is not active.</summary>
    public sealed record NotAllowed : OpenTerminalResult;
}
