namespace Lajur.Registry.Exchange.Tables;

/// <summary>The symbol of a step in its lane's column (PermenPAN-RB 35/2012).</summary>
public enum StepMark
{
    /// <summary>Box.</summary>
    Activity,

    /// <summary>Diamond: more than one way leads on.</summary>
    Decision,

    /// <summary>Capsule: start or end.</summary>
    Terminator,
}
