namespace Lajur.Registry.Sop;

/// <summary>The shape of a step in the printed matrix (PermenPAN-RB 35/2012).</summary>
public enum SopSymbol
{
    /// <summary>Capsule: start or end.</summary>
    Terminator,

    /// <summary>Box.</summary>
    Activity,

    /// <summary>Diamond: more than one way leads on.</summary>
    Decision,
}
