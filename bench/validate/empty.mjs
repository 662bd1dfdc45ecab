// Nothing: what an empty Node process takes.
