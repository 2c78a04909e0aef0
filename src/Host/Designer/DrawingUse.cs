namespace Lajur.Host.Designer;

/// <summary>What a drawing is to the services of the office, which says what can be done with it.</summary>
public enum DrawingUse
{
    /// <summary>No service knows of it: it has neither forms nor a standard, and no case can be tried on it.</summary>
    None,

    /// <summary>It says whose service it is, as a copy does: it goes with that one's forms.</summary>
    Copy,

    /// <summary>A service is to run it, and will once it is in force.</summary>
    Awaited,

    /// <summary>A service runs it.</summary>
    Run,
}
