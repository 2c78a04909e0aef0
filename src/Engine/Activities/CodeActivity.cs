namespace Lajur.Engine.Activities;

/// <summary>An activity that completes by itself after its turn, unless it made bookmarks or scheduled children.</summary>
public abstract class CodeActivity : Activity;
