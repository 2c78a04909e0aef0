namespace Lajur.Registry.Forms.Drawing;

/// <summary>How saving a form ended.</summary>
public abstract record SaveFormResult
{
    private SaveFormResult()
    {
    }

    /// <summary>It is part of the drawing's draft. Saving the same again changes nothing and answers the same.</summary>
    /// <param name="Version">The form's version.</param>
    /// <param name="DrawingVersion">The draft's version.</param>
    public sealed record Saved(int Version, int DrawingVersion) : SaveFormResult;

    /// <summary>It could not be used; every reason. Nothing was changed.</summary>
    public sealed record Invalid(IReadOnlyList<FormProblem> Problems) : SaveFormResult;

    /// <summary>Somebody saved the form since it was opened. Nothing was changed.</summary>
    /// <param name="Version">The version there is now; null when the form was deleted meanwhile.</param>
    /// <param name="By">Who saved it.</param>
    /// <param name="At">When.</param>
    public sealed record Overtaken(int? Version, string? By, DateTimeOffset? At) : SaveFormResult;

    /// <summary>The key of a new form is another form's already, or no key.</summary>
    public sealed record KeyRefused(string Reason) : SaveFormResult;

    /// <summary>There is no such drawing in the office, or no service runs it.</summary>
    public sealed record NotFound : SaveFormResult;
}
