namespace Lajur.Registry.Services.Texts;

/// <summary>How saving a text ended.</summary>
public abstract record SaveTextsResult
{
    private SaveTextsResult()
    {
    }

    /// <summary>It is part of the drawing's draft. Saving the same again changes nothing and answers the same.</summary>
    /// <param name="Number">The text's number; 0 when the drawing needs none of its own.</param>
    /// <param name="DrawingVersion">The version of the drawing that it belongs to.</param>
    public sealed record Saved(int Number, int DrawingVersion) : SaveTextsResult;

    /// <summary>Somebody saved since it was opened. Nothing was changed.</summary>
    /// <param name="By">Who.</param>
    /// <param name="At">When.</param>
    public sealed record Overtaken(string By, DateTimeOffset At) : SaveTextsResult;

    /// <summary>There is no such drawing in the office, or no service runs it.</summary>
    public sealed record NotFound : SaveTextsResult;
}
